import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { engagement } from '../engagement/engagement.js';
import { scope } from '../scope/scope.js';
import { descriptionIdOf, systemDescription } from '../system-description/system-description.js';
import { ConfirmScope } from './confirm-scope.command.js';
import { confirmScope } from './confirm-scope.js';

@CommandHandler(ConfirmScope)
export class ConfirmScopeHandler implements ICommandHandler<ConfirmScope> {
  constructor(private readonly streams: Streams) {}

  async execute(command: ConfirmScope): Promise<Recorded> {
    const { input, by } = command;
    const cycle = await this.streams.state(engagement, by.tenant, input.engagementId);
    const description = await this.streams.state(systemDescription, by.tenant, descriptionIdOf(by.tenant));
    return this.streams.change(scope, input.engagementId, command, (state) =>
      confirmScope(input, state, cycle, description),
    );
  }
}

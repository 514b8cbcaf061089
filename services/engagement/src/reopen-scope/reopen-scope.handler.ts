import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { engagement } from '../engagement/engagement.js';
import { scope } from '../scope/scope.js';
import { ReopenScope } from './reopen-scope.command.js';
import { reopenScope } from './reopen-scope.js';

@CommandHandler(ReopenScope)
export class ReopenScopeHandler implements ICommandHandler<ReopenScope> {
  constructor(private readonly streams: Streams) {}

  async execute(command: ReopenScope): Promise<Recorded> {
    const { input, by } = command;
    const cycle = await this.streams.state(engagement, by.tenant, input.engagementId);
    return this.streams.change(scope, input.engagementId, command, (state) => reopenScope(input, state, cycle));
  }
}

import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { scope } from '../scope/scope.js';
import { CarryScope } from './carry-scope.command.js';
import { carryScope } from './carry-scope.js';

@CommandHandler(CarryScope)
export class CarryScopeHandler implements ICommandHandler<CarryScope> {
  constructor(private readonly streams: Streams) {}

  async execute(command: CarryScope): Promise<Recorded> {
    const { input, by } = command;
    const from = await this.streams.state(scope, by.tenant, input.fromEngagementId);
    return this.streams.change(scope, input.engagementId, command, (state) => carryScope(input, state, from));
  }
}

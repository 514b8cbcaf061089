import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { scope } from '../scope/scope.js';
import { LockScope } from './lock-scope.command.js';
import { lockScope } from './lock-scope.js';

@CommandHandler(LockScope)
export class LockScopeHandler implements ICommandHandler<LockScope> {
  constructor(private readonly streams: Streams) {}

  execute(command: LockScope): Promise<Recorded> {
    const { input } = command;
    return this.streams.change(scope, input.engagementId, command, (state) => lockScope(input, state));
  }
}

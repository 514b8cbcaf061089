import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { exception, exceptionIdOf } from '../exception/exception.js';
import { RaiseException } from './raise-exception.command.js';
import { raiseException } from './raise-exception.js';

@CommandHandler(RaiseException)
export class RaiseExceptionHandler implements ICommandHandler<RaiseException> {
  constructor(private readonly streams: Streams) {}

  execute(command: RaiseException): Promise<Recorded> {
    const { testId, itemKey, attribute } = command.input;
    const id = exceptionIdOf(testId, itemKey, attribute);
    return this.streams.change(exception, id, command, (state) => raiseException(command.input, id, state));
  }
}

import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { implementation } from '../implementation/implementation.js';
import { MarkLongDegraded } from './mark-long-degraded.command.js';
import { markLongDegraded } from './mark-long-degraded.js';

@CommandHandler(MarkLongDegraded)
export class MarkLongDegradedHandler implements ICommandHandler<MarkLongDegraded> {
  constructor(private readonly streams: Streams) {}

  execute(command: MarkLongDegraded): Promise<Recorded> {
    const { input, by } = command;
    return this.streams.change(implementation, input.controlId, command, (state) => markLongDegraded(input, by, state));
  }
}

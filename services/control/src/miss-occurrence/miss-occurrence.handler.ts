import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { control } from '../control/control.js';
import { implementation } from '../implementation/implementation.js';
import { MissOccurrence } from './miss-occurrence.command.js';
import { missOccurrence } from './miss-occurrence.js';

@CommandHandler(MissOccurrence)
export class MissOccurrenceHandler implements ICommandHandler<MissOccurrence> {
  constructor(private readonly streams: Streams) {}

  async execute(command: MissOccurrence): Promise<Recorded> {
    const { input, by } = command;
    const promise = await this.streams.state(control, by.tenant, input.controlId);
    return this.streams.change(implementation, input.controlId, command, (state) =>
      missOccurrence(input, by, promise, state),
    );
  }
}

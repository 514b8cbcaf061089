import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { control } from '../control/control.js';
import { implementation } from '../implementation/implementation.js';
import { RecordPerformance } from './record-performance.command.js';
import { recordPerformance } from './record-performance.js';

@CommandHandler(RecordPerformance)
export class RecordPerformanceHandler implements ICommandHandler<RecordPerformance> {
  constructor(private readonly streams: Streams) {}

  async execute(command: RecordPerformance): Promise<Recorded> {
    const { input, by } = command;
    const promise = await this.streams.state(control, by.tenant, input.controlId);
    return this.streams.change(implementation, input.controlId, command, (state) =>
      recordPerformance(input, by, promise, state),
    );
  }
}

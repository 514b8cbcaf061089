import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { collector } from '../collector/collector.js';
import { removeCollector } from './remove-collector.js';
import { RemoveCollector } from './remove-collector.command.js';

@CommandHandler(RemoveCollector)
export class RemoveCollectorHandler implements ICommandHandler<RemoveCollector> {
  constructor(private readonly streams: Streams) {}

  execute(command: RemoveCollector): Promise<Recorded> {
    const { input } = command;
    return this.streams.change(collector, input.collectorId, command, (state) => removeCollector(input, state));
  }
}

import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { collector } from '../collector/collector.js';
import { enableCollector } from './enable-collector.js';
import { EnableCollector } from './enable-collector.command.js';

@CommandHandler(EnableCollector)
export class EnableCollectorHandler implements ICommandHandler<EnableCollector> {
  constructor(private readonly streams: Streams) {}

  execute(command: EnableCollector): Promise<Recorded> {
    const { input } = command;
    return this.streams.change(collector, input.collectorId, command, (state) => enableCollector(input, state));
  }
}

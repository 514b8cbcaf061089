import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { collector } from '../collector/collector.js';
import { pauseCollector } from './pause-collector.js';
import { PauseCollector } from './pause-collector.command.js';

@CommandHandler(PauseCollector)
export class PauseCollectorHandler implements ICommandHandler<PauseCollector> {
  constructor(private readonly streams: Streams) {}

  execute(command: PauseCollector): Promise<Recorded> {
    const { input } = command;
    return this.streams.change(collector, input.collectorId, command, (state) => pauseCollector(input, state));
  }
}

import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { collector } from '../collector/collector.js';
import { markCollectorUnhealthy } from './mark-collector-unhealthy.js';
import { MarkCollectorUnhealthy } from './mark-collector-unhealthy.command.js';

@CommandHandler(MarkCollectorUnhealthy)
export class MarkCollectorUnhealthyHandler implements ICommandHandler<MarkCollectorUnhealthy> {
  constructor(private readonly streams: Streams) {}

  execute(command: MarkCollectorUnhealthy): Promise<Recorded> {
    const { input } = command;
    return this.streams.change(collector, input.collectorId, command, (state) => markCollectorUnhealthy(input, state));
  }
}

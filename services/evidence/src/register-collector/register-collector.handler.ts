import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { collector } from '../collector/collector.js';
import { knownControl } from '../known-control/known-control.projection.js';
import { registerCollector } from './register-collector.js';
import { RegisterCollector } from './register-collector.command.js';

@CommandHandler(RegisterCollector)
export class RegisterCollectorHandler implements ICommandHandler<RegisterCollector> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
  ) {}

  async execute(command: RegisterCollector): Promise<Recorded> {
    const { input, by } = command;
    const id = input.collectorId ?? by.newId;
    const known = new Set((await this.views.many(knownControl, input.controlIds, by)).keys());
    return this.streams.change(collector, id, command, (state) => registerCollector(input, id, state, known));
  }
}

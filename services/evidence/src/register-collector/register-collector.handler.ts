import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { collector } from '../collector/collector.js';
import { registerCollector } from './register-collector.js';
import { RegisterCollector } from './register-collector.command.js';

@CommandHandler(RegisterCollector)
export class RegisterCollectorHandler implements ICommandHandler<RegisterCollector> {
  constructor(private readonly streams: Streams) {}

  execute(command: RegisterCollector): Promise<Recorded> {
    const { input, by } = command;
    const id = input.collectorId ?? by.newId;
    return this.streams.change(collector, id, command, (state) => registerCollector(input, id, state));
  }
}

import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { control } from '../control/control.js';
import { implementation } from '../implementation/implementation.js';
import { StartImplementation } from './start-implementation.command.js';
import { startImplementation } from './start-implementation.js';

@CommandHandler(StartImplementation)
export class StartImplementationHandler implements ICommandHandler<StartImplementation> {
  constructor(private readonly streams: Streams) {}

  async execute(command: StartImplementation): Promise<Recorded> {
    const { input, by } = command;
    const promise = await this.streams.state(control, by.tenant, input.controlId);
    return this.streams.change(implementation, input.controlId, command, (state) =>
      startImplementation(input, by, promise, state),
    );
  }
}

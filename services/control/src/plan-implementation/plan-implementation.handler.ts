import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { control } from '../control/control.js';
import { implementation } from '../implementation/implementation.js';
import { PlanImplementation } from './plan-implementation.command.js';
import { planImplementation } from './plan-implementation.js';

@CommandHandler(PlanImplementation)
export class PlanImplementationHandler implements ICommandHandler<PlanImplementation> {
  constructor(private readonly streams: Streams) {}

  async execute(command: PlanImplementation): Promise<Recorded> {
    const { input, by } = command;
    const promise = await this.streams.state(control, by.tenant, input.controlId);
    return this.streams.change(implementation, input.controlId, command, (state) =>
      planImplementation(input, by, promise, state),
    );
  }
}

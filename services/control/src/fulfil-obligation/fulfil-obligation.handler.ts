import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { control } from '../control/control.js';
import { obligation } from '../obligation/obligation.js';
import { FulfilObligation } from './fulfil-obligation.command.js';
import { fulfilObligation } from './fulfil-obligation.js';

@CommandHandler(FulfilObligation)
export class FulfilObligationHandler implements ICommandHandler<FulfilObligation> {
  constructor(private readonly streams: Streams) {}

  async execute(command: FulfilObligation): Promise<Recorded> {
    const { input, by } = command;
    const open = await this.streams.state(obligation, by.tenant, input.obligationId);
    const controlId = open.is === 'ABSENT' ? undefined : open.controlId;
    const promise = controlId ? await this.streams.state(control, by.tenant, controlId) : undefined;
    return this.streams.change(obligation, input.obligationId, command, (state) =>
      fulfilObligation(input, by, promise, state),
    );
  }
}

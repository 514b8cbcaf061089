import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { obligation } from '../obligation/obligation.js';
import { CancelObligation } from './cancel-obligation.command.js';
import { cancelObligation } from './cancel-obligation.js';

@CommandHandler(CancelObligation)
export class CancelObligationHandler implements ICommandHandler<CancelObligation> {
  constructor(private readonly streams: Streams) {}

  execute(command: CancelObligation): Promise<Recorded> {
    const { input } = command;
    return this.streams.change(obligation, input.obligationId, command, (state) => cancelObligation(input, state));
  }
}

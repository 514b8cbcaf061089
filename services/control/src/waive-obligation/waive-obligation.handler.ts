import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { obligation } from '../obligation/obligation.js';
import { WaiveObligation } from './waive-obligation.command.js';
import { waiveObligation } from './waive-obligation.js';

@CommandHandler(WaiveObligation)
export class WaiveObligationHandler implements ICommandHandler<WaiveObligation> {
  constructor(private readonly streams: Streams) {}

  execute(command: WaiveObligation): Promise<Recorded> {
    const { input } = command;
    return this.streams.change(obligation, input.obligationId, command, (state) => waiveObligation(input, state));
  }
}

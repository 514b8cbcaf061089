import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { risk } from '../risk/risk.js';
import { LapseAcceptance } from './lapse-acceptance.command.js';
import { lapseAcceptance } from './lapse-acceptance.js';

@CommandHandler(LapseAcceptance)
export class LapseAcceptanceHandler implements ICommandHandler<LapseAcceptance> {
  constructor(private readonly streams: Streams) {}

  execute(command: LapseAcceptance): Promise<Recorded> {
    const { input, by } = command;
    return this.streams.change(risk, input.riskId, command, (state) => lapseAcceptance(input, by, state));
  }
}

import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { risk } from '../risk/risk.js';
import { RejectAcceptance } from './reject-acceptance.command.js';
import { rejectAcceptance } from './reject-acceptance.js';

@CommandHandler(RejectAcceptance)
export class RejectAcceptanceHandler implements ICommandHandler<RejectAcceptance> {
  constructor(private readonly streams: Streams) {}

  execute(command: RejectAcceptance): Promise<Recorded> {
    const { input, by } = command;
    return this.streams.change(risk, input.riskId, command, (state) => rejectAcceptance(input, by, state));
  }
}

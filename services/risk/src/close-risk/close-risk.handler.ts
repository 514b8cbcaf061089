import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { risk } from '../risk/risk.js';
import { CloseRisk } from './close-risk.command.js';
import { closeRisk } from './close-risk.js';

@CommandHandler(CloseRisk)
export class CloseRiskHandler implements ICommandHandler<CloseRisk> {
  constructor(private readonly streams: Streams) {}

  execute(command: CloseRisk): Promise<Recorded> {
    const { input, by } = command;
    return this.streams.change(risk, input.riskId, command, (state) => closeRisk(input, by, state));
  }
}

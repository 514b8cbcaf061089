import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { risk } from '../risk/risk.js';
import { ProposeAcceptance } from './propose-acceptance.command.js';
import { proposeAcceptance } from './propose-acceptance.js';

@CommandHandler(ProposeAcceptance)
export class ProposeAcceptanceHandler implements ICommandHandler<ProposeAcceptance> {
  constructor(private readonly streams: Streams) {}

  execute(command: ProposeAcceptance): Promise<Recorded> {
    const { input, by } = command;
    return this.streams.change(risk, input.riskId, command, (state) => proposeAcceptance(input, by, state));
  }
}

import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { risk } from '../risk/risk.js';
import { ApproveAcceptance } from './approve-acceptance.command.js';
import { approveAcceptance } from './approve-acceptance.js';

@CommandHandler(ApproveAcceptance)
export class ApproveAcceptanceHandler implements ICommandHandler<ApproveAcceptance> {
  constructor(private readonly streams: Streams) {}

  execute(command: ApproveAcceptance): Promise<Recorded> {
    const { input, by } = command;
    return this.streams.change(risk, input.riskId, command, (state) => approveAcceptance(input, by, state));
  }
}

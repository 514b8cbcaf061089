import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { evidence } from '../evidence/evidence.js';
import { withdrawEvidence } from './withdraw-evidence.js';
import { WithdrawEvidence } from './withdraw-evidence.command.js';

@CommandHandler(WithdrawEvidence)
export class WithdrawEvidenceHandler implements ICommandHandler<WithdrawEvidence> {
  constructor(private readonly streams: Streams) {}

  execute(command: WithdrawEvidence): Promise<Recorded> {
    const { input, by } = command;
    return this.streams.change(evidence, input.evidenceId, command, (state) => withdrawEvidence(input, by, state));
  }
}

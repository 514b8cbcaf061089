import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { evidence } from '../evidence/evidence.js';
import { rejectEvidence } from './reject-evidence.js';
import { RejectEvidence } from './reject-evidence.command.js';

@CommandHandler(RejectEvidence)
export class RejectEvidenceHandler implements ICommandHandler<RejectEvidence> {
  constructor(private readonly streams: Streams) {}

  execute(command: RejectEvidence): Promise<Recorded> {
    const { input, by } = command;
    return this.streams.change(evidence, input.evidenceId, command, (state) => rejectEvidence(input, by, state));
  }
}

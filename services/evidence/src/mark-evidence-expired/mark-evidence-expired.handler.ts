import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { evidence } from '../evidence/evidence.js';
import { markEvidenceExpired } from './mark-evidence-expired.js';
import { MarkEvidenceExpired } from './mark-evidence-expired.command.js';

@CommandHandler(MarkEvidenceExpired)
export class MarkEvidenceExpiredHandler implements ICommandHandler<MarkEvidenceExpired> {
  constructor(private readonly streams: Streams) {}

  execute(command: MarkEvidenceExpired): Promise<Recorded> {
    const { input, by } = command;
    return this.streams.change(evidence, input.evidenceId, command, (state) => markEvidenceExpired(input, by, state));
  }
}

import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { evidence } from '../evidence/evidence.js';
import { markEvidenceExpiring } from './mark-evidence-expiring.js';
import { MarkEvidenceExpiring } from './mark-evidence-expiring.command.js';

@CommandHandler(MarkEvidenceExpiring)
export class MarkEvidenceExpiringHandler implements ICommandHandler<MarkEvidenceExpiring> {
  constructor(private readonly streams: Streams) {}

  execute(command: MarkEvidenceExpiring): Promise<Recorded> {
    const { input, by } = command;
    return this.streams.change(evidence, input.evidenceId, command, (state) => markEvidenceExpiring(input, by, state));
  }
}

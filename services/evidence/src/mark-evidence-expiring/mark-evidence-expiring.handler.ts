import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { evidence } from '../evidence/evidence.js';
import { markEvidenceExpiring } from './mark-evidence-expiring.js';
import { freshnessView } from '../due-work/freshness.projection.js';
import { MarkEvidenceExpiring } from './mark-evidence-expiring.command.js';

@CommandHandler(MarkEvidenceExpiring)
export class MarkEvidenceExpiringHandler implements ICommandHandler<MarkEvidenceExpiring> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
  ) {}

  async execute(command: MarkEvidenceExpiring): Promise<Recorded> {
    const { input, by } = command;
    const dueAt = (await this.views.one(freshnessView, input.evidenceId, by))?.dueAt ?? '';
    return this.streams.change(evidence, input.evidenceId, command, (state) =>
      markEvidenceExpiring(input, by, state, dueAt),
    );
  }
}

import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { evidence } from '../evidence/evidence.js';
import { evidenceItem } from '../evidence-item/evidence-item.projection.js';
import { freshUntilOf } from '../evidence-item/fresh-until.js';
import { AcceptEvidence } from './accept-evidence.command.js';
import { acceptEvidence } from './accept-evidence.js';

@CommandHandler(AcceptEvidence)
export class AcceptEvidenceHandler implements ICommandHandler<AcceptEvidence> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
  ) {}

  async execute(command: AcceptEvidence): Promise<Recorded> {
    const { input, by } = command;
    const freshUntil = await freshUntilOf(this.views, by, await this.views.one(evidenceItem, input.evidenceId, by));
    return this.streams.change(evidence, input.evidenceId, command, (state) =>
      acceptEvidence(input, by, state, freshUntil),
    );
  }
}

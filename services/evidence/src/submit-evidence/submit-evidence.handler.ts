import { createHash } from 'node:crypto';
import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { duplicate } from '../evidence/evidence.errors.js';
import { evidence } from '../evidence/evidence.js';
import type { EvidenceDoc } from '../evidence-item/evidence-item.projection.js';
import { evidenceItem } from '../evidence-item/evidence-item.projection.js';
import { Bringers } from './bringer.js';
import type { Submission } from './submit-evidence.js';
import { SubmitEvidence } from './submit-evidence.command.js';
import { submitEvidence } from './submit-evidence.js';

@CommandHandler(SubmitEvidence)
export class SubmitEvidenceHandler implements ICommandHandler<SubmitEvidence> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
    private readonly bringers: Bringers,
  ) {}

  async execute(command: SubmitEvidence): Promise<Recorded> {
    const { input, by } = command;
    const content = Buffer.from(input.content);
    const computedDigest = createHash('sha256').update(content).digest('hex');
    const collectorId = await this.bringers.of(input, by);
    const submission = {
      ...input,
      evidenceId: input.evidenceId ?? by.newId,
      computedDigest,
      bytes: content.length,
      ...(collectorId === undefined ? {} : { collectorId }),
    };
    const same = await this.views.all(evidenceItem, by, { match: { digest: computedDigest } });
    const twin = same.find((doc) => isTwin(doc, submission));
    return this.streams.change(evidence, submission.evidenceId, command, (state) => {
      if (twin && state.is === 'ABSENT') throw duplicate(twin.id);
      return submitEvidence(submission, by, state);
    });
  }
}

/** EVD-11: same digest, control and interval. */
const isTwin = (doc: EvidenceDoc, { controlIds, validFrom, validTo = validFrom }: Submission): boolean =>
  doc.state !== 'REJECTED' &&
  doc.state !== 'WITHDRAWN' &&
  Date.parse(doc.validFrom) === Date.parse(validFrom) &&
  Date.parse(doc.validTo) === Date.parse(validTo) &&
  controlIds.some((id) => doc.controlIds.includes(id));

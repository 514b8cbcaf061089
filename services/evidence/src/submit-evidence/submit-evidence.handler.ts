import { createHash } from 'node:crypto';
import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Recorded } from '@attestry/service-kit';
import { notFound, Streams, Views } from '@attestry/service-kit';
import { evidence } from '../evidence/evidence.js';
import { FileStore } from '../files/file-store.js';
import { knownPeriod, lockedPeriodOf } from '../known-period/known-period.projection.js';
import { knownRequest } from '../known-request/known-request.projection.js';
import { Bringers } from './bringer.js';
import { twinOf } from './twin.js';
import type { SubmitEvidenceInput } from './submit-evidence.command.js';
import { SubmitEvidence } from './submit-evidence.command.js';
import type { Submission } from './submit-evidence.js';
import { submitEvidence } from './submit-evidence.js';

@CommandHandler(SubmitEvidence)
export class SubmitEvidenceHandler implements ICommandHandler<SubmitEvidence> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
    private readonly bringers: Bringers,
    private readonly files: FileStore,
  ) {}

  async execute(command: SubmitEvidence): Promise<Recorded> {
    const { input, by } = command;
    const submission = await this.submissionOf(input, by);
    const recorded = await this.streams.change(evidence, submission.evidenceId, command, (state) =>
      submitEvidence(submission, by, state),
    );
    await this.files.named(by.tenant, submission.shown.digest);
    return recorded;
  }

  private async submissionOf(input: SubmitEvidenceInput, by: CommandContext): Promise<Submission> {
    const collectorId = await this.bringers.of(input, by);
    const shown = await this.shownBy(input, by);
    const twin = await twinOf(this.views, shown.digest, input, by);
    const { validFrom, validTo = validFrom } = input;
    const locked = lockedPeriodOf(await this.views.all(knownPeriod, by), { validFrom, validTo });
    return {
      ...{ ...input, evidenceId: input.evidenceId ?? by.newId, shown },
      requested: await this.isRequested(input, by),
      ...(collectorId === undefined ? {} : { collectorId }),
      ...(locked === undefined ? {} : { lockedPeriod: locked.id }),
      ...(twin === undefined ? {} : { twin }),
    };
  }

  /** The file that a digest names, brought by who submits it (EVD-3), else the words as they are. */
  private async shownBy({ digest, content = '', mediaType }: SubmitEvidenceInput, { tenant, actor }: CommandContext) {
    const file = digest ? await this.files.findUploadedBy({ tenant, person: actor }, digest) : undefined;
    if (file) return { ...file, uploaded: true };
    const bytes = Buffer.from(content);
    const computed = createHash('sha256').update(bytes).digest('hex');
    return { digest: computed, bytes: bytes.length, mediaType: mediaType ?? 'text/plain', uploaded: false };
  }

  /** EVD-7: an open request that asks for one of the controls, or for no control by name. */
  private async isRequested({ requestId, controlIds }: SubmitEvidenceInput, by: CommandContext): Promise<boolean> {
    if (!requestId) return false;
    const request = await this.views.one(knownRequest, requestId, by);
    if (!request) throw notFound('evidence request', requestId);
    return request.open && (request.controlId === undefined || controlIds.includes(request.controlId));
  }
}

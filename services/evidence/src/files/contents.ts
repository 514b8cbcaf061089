import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '@attestry/service-kit';
import { AccessLog, AuditorRights, isAuditor, notFound, Streams, Views } from '@attestry/service-kit';
import type { EvidenceState } from '../evidence/evidence.js';
import { evidence } from '../evidence/evidence.js';
import { knownControl } from '../known-control/known-control.projection.js';
import type { StoredFile } from './file-store.js';
import { FileStore } from './file-store.js';
import { requireMayRead } from './may-read.js';

export interface Delivered extends StoredFile {
  readonly evidenceId: string;
  readonly content: Readable;
}

type Known = Exclude<EvidenceState, { is: 'ABSENT' }>;

const WHAT = 'Evidence.content';

/** Gives the content of evidence to who may have it, and notes each read before the first byte leaves (Q39). */
@Injectable()
export class Contents {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
    private readonly files: FileStore,
    @Inject(AuditorRights) private readonly rights: AuditorRights,
    @Inject(AccessLog) private readonly log: AccessLog,
  ) {}

  async of(evidenceId: string, caller: Caller): Promise<Delivered> {
    const { tenant } = caller.actor;
    const state = await this.streams.state(evidence, tenant, evidenceId);
    if (state.is === 'ABSENT') throw notFound('evidence', evidenceId);
    const targets = [`evidenceId=${evidenceId}`, `digest=${state.shown}`];
    // Evidence is of the organization, not of one engagement.
    if (isAuditor(caller.actor)) await this.rights.beforeContent(caller, WHAT, targets, {});
    else await this.forInside(caller, state, targets);
    return this.find(tenant, evidenceId, state);
  }

  /** The same for people of the organization: who may not is noted as refused, who may as a reader. */
  private async forInside(caller: Caller, state: Known, targets: readonly string[]): Promise<void> {
    const { actor, readAfter } = caller;
    const at = { tenant: actor.tenant, ...(readAfter === undefined ? {} : { readAfter }) };
    const asked = { what: WHAT, engagements: [], targets };
    const controls = await this.views.many(knownControl, state.controlIds, at);
    const owners = [...controls.values()].flatMap(({ ownerRef }) => ownerRef ?? []);
    try {
      requireMayRead(actor, { submittedBy: state.submittedBy, owners });
    } catch (error) {
      await this.log.refusedTo(caller, error, asked);
      throw error;
    }
    await this.log.write(caller, [{ kind: 'READ', ...asked }]);
  }

  private async find(tenant: string, evidenceId: string, state: Known): Promise<Delivered> {
    const { shown: digest, words, mediaType, redacted } = state;
    const file = await this.files.find(tenant, digest);
    if (file)
      return { ...file, ...(redacted ? {} : { mediaType }), evidenceId, content: this.files.read(tenant, digest) };
    const bytes = Buffer.from(words);
    if (createHash('sha256').update(bytes).digest('hex') !== digest) throw notFound('content of evidence', evidenceId);
    return { digest, bytes: bytes.length, mediaType, evidenceId, content: Readable.from([bytes]) };
  }
}

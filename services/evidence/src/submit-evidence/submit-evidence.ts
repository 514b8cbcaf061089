import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { alreadyExists, DomainError } from '@attestry/service-kit';
import { DEFAULT_CONSTANTS, isLate } from '@attestry/soc2';
import type { EvidenceState } from '../evidence/evidence.js';
import { badInterval, fromFuture } from '../evidence/evidence.errors.js';
import type { SubmitEvidenceInput } from './submit-evidence.command.js';

const MEDIA_TYPES = ['text/plain', 'text/markdown', 'application/json', 'text/csv'];
const MAX_CHARACTERS = 8_192;

export interface Submission extends SubmitEvidenceInput {
  readonly evidenceId: string;
  readonly computedDigest: string;
  readonly bytes: number;
  /** Collector that brings it; absent when a person does. */
  readonly collectorId?: string;
}

const checkShape = ({
  controlIds,
  content,
  mediaType = 'text/plain',
  digest,
  computedDigest,
  recordedAt,
}: Submission): void => {
  if (recordedAt !== undefined)
    throw new DomainError('RECORDED_TIME_NOT_SETTABLE', 'Recorded time is the server’s; leave recordedAt out.', {
      rule: 'EVD-5',
    });
  if (controlIds.length === 0) throw new DomainError('VALIDATION_FAILED', 'Evidence is of at least one control.');
  if (content.length === 0 || content.length > MAX_CHARACTERS)
    throw new DomainError('EVIDENCE_TOO_LARGE', `Content has 1 to ${MAX_CHARACTERS} characters.`, { rule: 'EVD-10' });
  if (!MEDIA_TYPES.includes(mediaType))
    throw new DomainError('EVIDENCE_TYPE_NOT_ALLOWED', `Allowed media types: ${MEDIA_TYPES.join(', ')}.`, {
      rule: 'EVD-10',
    });
  if (digest !== undefined && digest !== computedDigest)
    throw new DomainError('EVIDENCE_DIGEST_MISMATCH', 'The digest is not that of the content.', {
      rule: 'EVD-3',
      computedDigest,
    });
};

const checkInterval = (validFrom: string, validTo: string, now: string): void => {
  const [from, to] = [Date.parse(validFrom), Date.parse(validTo)];
  if (Number.isNaN(from) || Number.isNaN(to))
    throw new DomainError('VALIDATION_FAILED', 'validFrom and validTo are RFC 3339 instants.');
  if (from > Date.parse(now) + DEFAULT_CONSTANTS.subjectClockSkewMinutes * 60_000) throw fromFuture(validFrom);
  if (to < from) throw badInterval();
};

/** Submits evidence with the time it speaks of; late evidence is flagged for ever (EVD-2, 3, 5, 6, 10). */
export const submitEvidence = (
  input: Submission,
  by: Pick<CommandContext, 'actor' | 'now' | 'role'>,
  state: EvidenceState,
): Fact<'EvidenceSubmitted.v1'>[] => {
  checkShape(input);
  const validTo = input.validTo ?? input.validFrom;
  checkInterval(input.validFrom, validTo, by.now);
  if (state.is !== 'ABSENT') throw alreadyExists('evidence', input.evidenceId);
  const {
    evidenceId,
    controlIds,
    kind,
    computedDigest: digest,
    bytes,
    mediaType = 'text/plain',
    content,
    runId,
    collectorId,
  } = input;
  const data = {
    evidenceId,
    controlIds: [...controlIds],
    kind,
    digest,
    bytes,
    mediaType,
    content,
    submittedBy: by.actor,
    sourceKind: collectorId === undefined ? ('HUMAN' as const) : ('COLLECTOR' as const),
    late: isLate(validTo, by.now),
    afterLock: false,
    ...(runId === undefined ? {} : { runId }),
    ...(collectorId === undefined ? {} : { collectorId }),
  };
  return [fact('EvidenceSubmitted.v1', data, { effectiveAt: input.validFrom, validTo })];
};

import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { alreadyExists, DomainError, requireInstant } from '@attestry/service-kit';
import { DEFAULT_CONSTANTS, isLate } from '@attestry/soc2';
import type { EvidenceState } from '../evidence/evidence.js';
import {
  afterCutoff,
  badInterval,
  digestMismatch,
  duplicate,
  fromFuture,
  tooLarge,
  typeNotAllowed,
} from '../evidence/evidence.errors.js';
import type { StoredFile } from '../files/file-store.js';
import type { SubmitEvidenceInput } from './submit-evidence.command.js';

const WORDS_TYPES = ['text/plain', 'text/markdown', 'application/json', 'text/csv'];
const MAX_CHARACTERS = 8_192;

/** What a submission is judged by besides its own words. */
export interface Submission extends SubmitEvidenceInput {
  readonly evidenceId: string;
  /** The uploaded file it names, or its words as a file. */
  readonly shown: StoredFile & { readonly uploaded: boolean };
  /** Collector that brings it; absent when a person does. */
  readonly collectorId?: string;
  /** Locked period it speaks of. */
  readonly lockedPeriod?: string;
  /** Whether the request it names is open and asks for it. */
  readonly requested: boolean;
  /** Evidence of the same digest, control and interval. */
  readonly twin?: string;
}

const checkShape = ({ controlIds, content = '', digest, recordedAt, shown }: Submission): void => {
  if (recordedAt !== undefined && recordedAt !== null)
    throw new DomainError('RECORDED_TIME_NOT_SETTABLE', 'Recorded time is the server’s; leave recordedAt out.', {
      rule: 'EVD-5',
    });
  if (controlIds.length === 0) throw new DomainError('VALIDATION_FAILED', 'Evidence is of at least one control.');
  if (content.length > MAX_CHARACTERS)
    throw tooLarge(`Content has at most ${MAX_CHARACTERS} characters; more goes into a file.`);
  if (digest && digest !== shown.digest)
    throw digestMismatch(
      content ? 'The digest is not that of the content.' : 'You uploaded no file with this digest.',
      { digest },
    );
  if (shown.bytes === 0)
    throw new DomainError('VALIDATION_FAILED', 'Evidence is a file that was uploaded, or content.');
  if (!shown.uploaded && !WORDS_TYPES.includes(shown.mediaType)) throw typeNotAllowed(WORDS_TYPES);
};

const checkInterval = (validFrom: string, validTo: string, now: string): void => {
  const [from, to] = [Date.parse(validFrom), Date.parse(validTo)];
  if (from > Date.parse(now) + DEFAULT_CONSTANTS.subjectClockSkewMinutes * 60_000) throw fromFuture(validFrom);
  if (to < from) throw badInterval();
};

/** Submits evidence with the time it speaks of; late evidence and what came after a lock are flagged for ever (EVD-2, 3, 5, 6, 7, 10, 11). */
export const submitEvidence = (
  input: Submission,
  by: Pick<CommandContext, 'actor' | 'now'>,
  state: EvidenceState,
): Fact<'EvidenceSubmitted.v1'>[] => {
  checkShape(input);
  const validFrom = requireInstant('validFrom', input.validFrom);
  const validTo = input.validTo ? requireInstant('validTo', input.validTo) : validFrom;
  checkInterval(validFrom, validTo, by.now);
  const { evidenceId, controlIds, kind, shown, content, runId, requestId, collectorId, lockedPeriod, twin } = input;
  if (state.is !== 'ABSENT') throw alreadyExists('evidence', evidenceId);
  if (twin !== undefined) throw duplicate(twin);
  if (lockedPeriod !== undefined && !input.requested) throw afterCutoff(lockedPeriod);
  const { digest, bytes, mediaType } = shown;
  const data = {
    ...{ evidenceId, controlIds: [...controlIds], kind, digest, bytes, mediaType, content: content ?? '' },
    submittedBy: by.actor,
    sourceKind: collectorId === undefined ? ('HUMAN' as const) : ('COLLECTOR' as const),
    late: isLate(validTo, by.now),
    afterLock: lockedPeriod !== undefined,
    ...(runId ? { runId } : {}),
    ...(requestId ? { requestId } : {}),
    ...(collectorId === undefined ? {} : { collectorId }),
  };
  return [fact('EvidenceSubmitted.v1', data, { effectiveAt: validFrom, validTo })];
};

import type { RecordedOf } from '@attestry/contracts';
import type { Aggregate } from '@attestry/service-kit';
import { unknownFact } from '@attestry/service-kit';

export type EvidenceFact = RecordedOf<
  | 'EvidenceSubmitted.v1'
  | 'EvidenceAccepted.v1'
  | 'EvidenceRejected.v1'
  | 'EvidenceSuperseded.v1'
  | 'EvidenceWithdrawn.v1'
  | 'EvidenceExpiring.v1'
  | 'EvidenceExpired.v1'
  | 'EvidenceRedacted.v1'
  | 'EvidenceHeld.v1'
  | 'EvidenceHoldReleased.v1'
>;

interface Submission {
  readonly submittedBy: string;
  readonly controlIds: readonly string[];
  readonly validTo: string;
  readonly afterLock: boolean;
  /** Digest of what readers get: of what was submitted, or of its redacted replacement. */
  readonly shown: string;
  /** Of what was submitted, as the log has it. */
  readonly mediaType: string;
  /** Whether a redacted file, with a media type of its own, stands in its place. */
  readonly redacted: boolean;
  /** Words that came with it; where no file was submitted, they are it. */
  readonly words: string;
  /** Collector that brought it, and the run it speaks of. */
  readonly collectorId?: string;
  readonly runId?: string;
  /** Legal holds that are active. */
  readonly holds: readonly string[];
}

/** Life of one piece of evidence (domain 2.13). Nothing is edited: a better piece supersedes it and both stay readable. */
export type EvidenceState =
  | { readonly is: 'ABSENT' }
  | ({ readonly is: 'SUBMITTED' } & Submission)
  | ({
      readonly is: 'ACCEPTED';
      readonly freshUntil: string;
      readonly freshness: 'FRESH' | 'EXPIRING' | 'EXPIRED';
    } & Submission)
  | ({ readonly is: 'REJECTED' | 'SUPERSEDED' | 'WITHDRAWN' } & Submission);

const submitted = (fact: RecordedOf<'EvidenceSubmitted.v1'>): EvidenceState => {
  const {
    submittedBy,
    controlIds,
    afterLock,
    digest: shown,
    mediaType,
    content: words,
    collectorId,
    runId,
  } = fact.data;
  return {
    ...{ is: 'SUBMITTED', submittedBy, controlIds, afterLock, shown, mediaType, words, redacted: false, holds: [] },
    validTo: fact.validTo ?? fact.effectiveAt,
    ...(collectorId === undefined ? {} : { collectorId }),
    ...(runId === undefined ? {} : { runId }),
  };
};

const move = (state: EvidenceState, is: 'REJECTED' | 'SUPERSEDED' | 'WITHDRAWN'): EvidenceState =>
  state.is === 'ABSENT' ? state : { ...state, is };

const freshness = (state: EvidenceState, value: 'EXPIRING' | 'EXPIRED'): EvidenceState =>
  state.is === 'ACCEPTED' ? { ...state, freshness: value } : state;

const evolve = (state: EvidenceState, fact: EvidenceFact): EvidenceState => {
  switch (fact.type) {
    case 'EvidenceSubmitted.v1':
      return submitted(fact);
    case 'EvidenceAccepted.v1':
      return state.is === 'SUBMITTED'
        ? { ...state, is: 'ACCEPTED', freshUntil: fact.data.freshUntil, freshness: 'FRESH' }
        : state;
    case 'EvidenceRejected.v1':
      return move(state, 'REJECTED');
    case 'EvidenceSuperseded.v1':
      return move(state, 'SUPERSEDED');
    case 'EvidenceWithdrawn.v1':
      return move(state, 'WITHDRAWN');
    case 'EvidenceRedacted.v1':
      return state.is === 'ABSENT' ? state : { ...state, shown: fact.data.newDigest, redacted: true };
    case 'EvidenceHeld.v1':
      return state.is === 'ABSENT' ? state : { ...state, holds: [...state.holds, fact.data.holdId] };
    case 'EvidenceHoldReleased.v1':
      return state.is === 'ABSENT'
        ? state
        : { ...state, holds: state.holds.filter((hold) => hold !== fact.data.holdId) };
    case 'EvidenceExpiring.v1':
      return freshness(state, 'EXPIRING');
    case 'EvidenceExpired.v1':
      return freshness(state, 'EXPIRED');
    default:
      return unknownFact(fact);
  }
};

export const evidence: Aggregate<EvidenceState, EvidenceFact> = { kind: 'evidence', initial: { is: 'ABSENT' }, evolve };

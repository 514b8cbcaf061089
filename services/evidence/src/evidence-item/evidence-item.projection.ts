import type { RecordedOf } from '@attestry/contracts';
import { EVIDENCE_STATE_FACTS } from '@attestry/contracts';
import { view } from '@attestry/service-kit';

/** One piece of evidence as it is listed; keys are evidence ids. */
export interface EvidenceDoc {
  readonly id: string;
  readonly controlIds: readonly string[];
  readonly kind: string;
  readonly digest: string;
  readonly bytes: number;
  readonly mediaType: string;
  readonly sourceKind: 'HUMAN' | 'COLLECTOR' | 'PARTNER';
  readonly submittedBy: string;
  readonly submittedAt: string;
  readonly validFrom: string;
  readonly validTo: string;
  /** Set for ever by the submission. */
  readonly late: boolean;
  readonly afterLock: boolean;
  readonly requestId?: string;
  readonly collectorId?: string;
  readonly runId?: string;
  /** Legal holds that are active. */
  readonly holds: readonly string[];
  readonly state: 'SUBMITTED' | 'ACCEPTED' | 'REJECTED' | 'SUPERSEDED' | 'WITHDRAWN';
  readonly freshUntil?: string;
  readonly acceptedAt?: string;
  readonly acceptedBy?: 'PERSON' | 'RULE';
  readonly supersededBy?: string;
  /** Digest of the redacted file that readers get. */
  readonly redactedDigest?: string;
}

const submitted = (fact: RecordedOf<'EvidenceSubmitted.v1'>): EvidenceDoc => {
  const {
    evidenceId: id,
    controlIds,
    kind,
    digest,
    bytes,
    mediaType,
    sourceKind,
    submittedBy,
    late,
    afterLock,
  } = fact.data;
  const { requestId, collectorId, runId } = fact.data;
  return {
    ...{ id, controlIds, kind, digest, bytes, mediaType, sourceKind, submittedBy, late, afterLock },
    ...(requestId === undefined ? {} : { requestId }),
    ...(collectorId === undefined ? {} : { collectorId }),
    ...(runId === undefined ? {} : { runId }),
    ...{ holds: [], submittedAt: fact.recordedAt, state: 'SUBMITTED' },
    ...{ validFrom: fact.effectiveAt, validTo: fact.validTo ?? fact.effectiveAt },
  };
};

export const evidenceItem = view<EvidenceDoc>()({
  name: 'evidence-item',
  of: 'ORGANIZATION',
  observers: false,
  on: [...EVIDENCE_STATE_FACTS, 'EvidenceRedacted.v1', 'EvidenceHeld.v1', 'EvidenceHoldReleased.v1'],
  key: (fact) => fact.data.evidenceId,
  // What is decided of a piece of evidence is true of the time that it speaks of (domain 4.14).
  validFrom: (_, doc) => doc?.validFrom,
  fold: (doc, fact) => {
    if (fact.type === 'EvidenceSubmitted.v1') return submitted(fact);
    if (!doc) return undefined;
    switch (fact.type) {
      case 'EvidenceAccepted.v1': {
        const { freshUntil, by: acceptedBy } = fact.data;
        return { ...doc, state: 'ACCEPTED', freshUntil, acceptedBy, acceptedAt: fact.recordedAt };
      }
      case 'EvidenceRejected.v1':
        return { ...doc, state: 'REJECTED' };
      case 'EvidenceSuperseded.v1':
        return { ...doc, state: 'SUPERSEDED', supersededBy: fact.data.newEvidenceId };
      case 'EvidenceRedacted.v1':
        return { ...doc, redactedDigest: fact.data.newDigest };
      case 'EvidenceHeld.v1':
        return { ...doc, holds: [...doc.holds, fact.data.holdId] };
      case 'EvidenceHoldReleased.v1':
        return { ...doc, holds: doc.holds.filter((hold) => hold !== fact.data.holdId) };
      case 'EvidenceWithdrawn.v1':
        return { ...doc, state: 'WITHDRAWN' };
    }
  },
});

/** Whether it counts as proof: accepted, and not from after a lock unless an auditor asked for it (EVD-7). */
export const counts = ({ state, afterLock, requestId }: EvidenceDoc): boolean =>
  state === 'ACCEPTED' && (!afterLock || requestId !== undefined);

import { view } from '@attestry/service-kit';

/** One piece of evidence as it is listed; keys are evidence ids. */
export interface EvidenceDoc {
  readonly id: string;
  readonly controlIds: readonly string[];
  readonly kind: string;
  readonly digest: string;
  readonly sourceKind: 'HUMAN' | 'COLLECTOR' | 'PARTNER';
  readonly submittedBy: string;
  readonly submittedAt: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly late: boolean;
  /** Legal holds that are active. */
  readonly holds: readonly string[];
  readonly state: 'SUBMITTED' | 'ACCEPTED' | 'REJECTED' | 'SUPERSEDED' | 'WITHDRAWN';
  readonly freshUntil?: string;
  readonly acceptedAt?: string;
}

export const evidenceItem = view<EvidenceDoc>()({
  name: 'evidence-item',
  of: 'ORGANIZATION',
  observers: false,
  on: [
    'EvidenceSubmitted.v1',
    'EvidenceAccepted.v1',
    'EvidenceRejected.v1',
    'EvidenceSuperseded.v1',
    'EvidenceWithdrawn.v1',
    'EvidenceHeld.v1',
    'EvidenceHoldReleased.v1',
  ],
  key: (fact) => fact.data.evidenceId,
  // What is decided of a piece of evidence is true of the time that it speaks of (domain 4.14).
  validFrom: (_, doc) => doc?.validFrom,
  fold: (doc, fact) => {
    if (fact.type === 'EvidenceSubmitted.v1') {
      const { evidenceId: id, controlIds, kind, digest, sourceKind, submittedBy, late } = fact.data;
      const [validFrom, validTo] = [fact.effectiveAt, fact.validTo ?? fact.effectiveAt];
      return {
        id,
        controlIds,
        kind,
        digest,
        sourceKind,
        submittedBy,
        late,
        holds: [],
        validFrom,
        validTo,
        submittedAt: fact.recordedAt,
        state: 'SUBMITTED',
      };
    }
    if (!doc) return undefined;
    switch (fact.type) {
      case 'EvidenceAccepted.v1':
        return { ...doc, state: 'ACCEPTED', freshUntil: fact.data.freshUntil, acceptedAt: fact.recordedAt };
      case 'EvidenceRejected.v1':
        return { ...doc, state: 'REJECTED' };
      case 'EvidenceSuperseded.v1':
        return { ...doc, state: 'SUPERSEDED' };
      case 'EvidenceHeld.v1':
        return { ...doc, holds: [...doc.holds, fact.data.holdId] };
      case 'EvidenceHoldReleased.v1':
        return { ...doc, holds: doc.holds.filter((hold) => hold !== fact.data.holdId) };
      case 'EvidenceWithdrawn.v1':
        return { ...doc, state: 'WITHDRAWN' };
    }
  },
});

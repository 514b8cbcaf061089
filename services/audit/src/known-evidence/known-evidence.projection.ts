import { EVIDENCE_STATE_FACTS } from '@attestry/contracts';
import { unknownFact, view } from '@attestry/service-kit';

/** What this service must know of a piece of evidence; keys are evidence ids. */
export interface KnownEvidence {
  readonly id: string;
  readonly controlIds: readonly string[];
  readonly state: 'SUBMITTED' | 'ACCEPTED' | 'OUT';
  readonly validFrom: string;
  readonly validTo: string;
  readonly acceptedAt?: string;
}

export const knownEvidence = view<KnownEvidence>()({
  name: 'known-evidence',
  on: EVIDENCE_STATE_FACTS,
  key: (fact) => fact.data.evidenceId,
  // What is decided of a piece of evidence is true of the time that it speaks of (domain 4.14).
  validFrom: (_, doc) => doc?.validFrom,
  fold: (doc, fact) => {
    if (fact.type === 'EvidenceSubmitted.v1') {
      const { evidenceId: id, controlIds } = fact.data;
      return {
        id,
        controlIds,
        validFrom: fact.effectiveAt,
        validTo: fact.validTo ?? fact.effectiveAt,
        state: 'SUBMITTED',
      };
    }
    // Facts of one piece of evidence arrive in order, so its submission comes first.
    if (!doc) return undefined;
    switch (fact.type) {
      case 'EvidenceAccepted.v1':
        return { ...doc, state: 'ACCEPTED', acceptedAt: fact.recordedAt };
      case 'EvidenceRejected.v1':
      case 'EvidenceSuperseded.v1':
      case 'EvidenceWithdrawn.v1':
        return { ...doc, state: 'OUT' };
      default:
        return unknownFact(fact);
    }
  },
});

import { view } from '@attestry/service-kit';

/** Evidence as this service must know it: whose it is, since when, until when, and whether it counts. */
export interface KnownEvidence {
  readonly id: string;
  readonly controlIds: readonly string[];
  readonly validFrom: string;
  readonly validTo: string;
  readonly acceptedAt?: string;
}

export const knownEvidence = view<KnownEvidence>()({
  name: 'known-evidence',
  on: ['EvidenceSubmitted.v1', 'EvidenceAccepted.v1', 'EvidenceSuperseded.v1'],
  key: (fact) => fact.data.evidenceId,
  // What is decided of a piece of evidence is true of the time that it speaks of (domain 4.14).
  validFrom: (_, doc) => doc?.validFrom,
  fold: (doc, fact) => {
    if (fact.type === 'EvidenceSubmitted.v1') {
      const { evidenceId: id, controlIds } = fact.data;
      return { id, controlIds, validFrom: fact.effectiveAt, validTo: fact.validTo ?? fact.effectiveAt };
    }
    if (fact.type === 'EvidenceSuperseded.v1') return undefined;
    return doc && { ...doc, acceptedAt: fact.recordedAt };
  },
});

import { EVIDENCE_STATE_FACTS } from '@attestry/contracts';
import { view } from '@attestry/service-kit';
import type { Seen } from '../gate-facts/seen.js';
import { seen } from '../gate-facts/seen.js';

/**
 * What gates must know of a piece of evidence; the key is its id. Only ACCEPTED ones count. That one expired is not looked
 * at: it may be stale for one of its controls and fresh for another, which the rule decides by its dates.
 */
export interface KnownEvidence {
  readonly id: string;
  readonly controlIds: readonly string[];
  readonly state: 'SUBMITTED' | 'ACCEPTED' | 'OVER';
  readonly validFrom: string;
  readonly validTo: string;
  readonly acceptedAt?: string;
  readonly last: Seen;
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
      const [validFrom, validTo] = [fact.effectiveAt, fact.validTo ?? fact.effectiveAt];
      return { id, controlIds, state: 'SUBMITTED', validFrom, validTo, last: seen(fact) };
    }
    if (!doc) return undefined;
    if (fact.type === 'EvidenceAccepted.v1')
      return { ...doc, state: 'ACCEPTED', acceptedAt: fact.recordedAt, last: seen(fact) };
    return { ...doc, state: 'OVER', last: seen(fact) };
  },
});

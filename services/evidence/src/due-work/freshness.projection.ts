import { view } from '@attestry/service-kit';
import { FRESHNESS_RULES } from '@attestry/soc2';

/** Evidence by its next freshness timer; the document ends with the evidence. */
export interface FreshnessDoc {
  readonly id: string;
  readonly validTo: string;
  readonly next: 'MARK_EXPIRING' | 'MARK_EXPIRED' | 'NONE';
  readonly freshUntil: string;
  /** When the next timer is due; absent before acceptance and after the last timer. */
  readonly dueAt?: string;
}

/** The rule of domain 4.5 is told by the age it allows: how long before the end the warning comes. */
export const expiringAfter = (validTo: string, freshUntil: string): string => {
  const [from, to] = [Date.parse(validTo), Date.parse(freshUntil)];
  const rule = Object.values(FRESHNESS_RULES).find(({ maxAgeMs }) => maxAgeMs === to - from);
  return new Date(to - (rule?.warningMs ?? (to - from) / 5)).toISOString();
};

export const freshnessView = view<FreshnessDoc>()({
  name: 'freshness',
  on: [
    'EvidenceSubmitted.v1',
    'EvidenceAccepted.v1',
    'EvidenceRejected.v1',
    'EvidenceWithdrawn.v1',
    'EvidenceExpiring.v1',
    'EvidenceExpired.v1',
    'EvidenceSuperseded.v1',
  ],
  key: (fact) => fact.data.evidenceId,
  fold: (doc, fact) => {
    if (fact.type === 'EvidenceSubmitted.v1')
      return { id: fact.data.evidenceId, validTo: fact.validTo ?? fact.effectiveAt, next: 'NONE', freshUntil: '' };
    if (!doc) return undefined;
    switch (fact.type) {
      case 'EvidenceAccepted.v1': {
        const { freshUntil } = fact.data;
        return { ...doc, next: 'MARK_EXPIRING', freshUntil, dueAt: expiringAfter(doc.validTo, freshUntil) };
      }
      case 'EvidenceExpiring.v1':
        return { ...doc, next: 'MARK_EXPIRED', dueAt: doc.freshUntil };
      default:
        return undefined;
    }
  },
});

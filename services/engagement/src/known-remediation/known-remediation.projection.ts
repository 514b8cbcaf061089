import { view } from '@attestry/service-kit';
import type { Day } from '@attestry/soc2';
import type { Seen } from '../gate-facts/seen.js';
import { seen } from '../gate-facts/seen.js';

/** What gates must know of a remediation item; the key is its id. */
export interface KnownRemediation {
  readonly id: string;
  readonly sourceId: string;
  readonly criteria: readonly string[];
  readonly dueOn: Day;
  readonly state: 'OPEN' | 'VERIFIED' | 'CANCELLED';
  readonly last: Seen;
}

export const knownRemediation = view<KnownRemediation>()({
  name: 'known-remediation',
  on: ['RemediationPlanned.v1', 'RemediationRescheduled.v1', 'RemediationVerified.v1', 'RemediationCancelled.v1'],
  key: (fact) => fact.data.itemId,
  fold: (doc, fact) => {
    const last = seen(fact);
    if (fact.type === 'RemediationPlanned.v1') {
      const { itemId: id, sourceId, criteria, dueOn } = fact.data;
      return { id, sourceId, criteria, dueOn, state: 'OPEN', last };
    }
    if (!doc) return undefined;
    switch (fact.type) {
      case 'RemediationRescheduled.v1':
        return { ...doc, dueOn: fact.data.to, last };
      case 'RemediationVerified.v1':
        return { ...doc, state: 'VERIFIED', last };
      case 'RemediationCancelled.v1':
        return { ...doc, state: 'CANCELLED', last };
    }
  },
});

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
  readonly ownerRef: string;
  /** Who reported an open item done: another person verifies it (D3). */
  readonly reportedBy?: string;
  readonly last: Seen;
}

const worked = ({ reportedBy: _, ...doc }: KnownRemediation): KnownRemediation => doc;

export const knownRemediation = view<KnownRemediation>()({
  name: 'known-remediation',
  on: [
    'RemediationPlanned.v1',
    'RemediationRescheduled.v1',
    'RemediationReportedDone.v1',
    'RemediationRejected.v1',
    'RemediationVerified.v1',
    'RemediationCancelled.v1',
  ],
  key: (fact) => fact.data.itemId,
  fold: (doc, fact) => {
    const last = seen(fact);
    if (fact.type === 'RemediationPlanned.v1') {
      const { itemId: id, sourceId, criteria, dueOn, ownerRef } = fact.data;
      return { id, sourceId, criteria, dueOn, ownerRef, state: 'OPEN', last };
    }
    if (!doc) return undefined;
    switch (fact.type) {
      case 'RemediationRescheduled.v1':
        return { ...doc, dueOn: fact.data.to, last };
      case 'RemediationReportedDone.v1':
        return { ...doc, reportedBy: fact.meta.actor, last };
      case 'RemediationRejected.v1':
        return { ...worked(doc), last };
      case 'RemediationVerified.v1':
        return { ...doc, state: 'VERIFIED', last };
      case 'RemediationCancelled.v1':
        return { ...doc, state: 'CANCELLED', last };
    }
  },
});

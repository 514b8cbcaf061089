import { view } from '@attestry/service-kit';
import { addDays } from '@attestry/soc2';
import type { Days } from '../vendor/report-covers.js';

/** What vendors must know of an engagement; keys are engagement ids. */
export interface KnownCycle {
  readonly id: string;
  /** Its period, or its as-of date as one day; absent until it is set. */
  readonly days?: Days;
  /** Its scope is locked: step 6 has begun. */
  readonly locked: boolean;
}

export const knownCycle = view<KnownCycle>()({
  name: 'known-cycle',
  of: 'ENGAGEMENT',
  on: ['EngagementOpened.v1', 'AsOfDateSet.v1', 'ObservationPeriodSet.v1', 'ScopeLocked.v1'],
  key: (fact) => fact.data.engagementId,
  fold: (known, fact, id) => {
    const doc = known ?? { id, locked: false };
    switch (fact.type) {
      case 'EngagementOpened.v1':
        return doc;
      case 'AsOfDateSet.v1':
        return { ...doc, days: { start: fact.data.asOfDate, end: fact.data.asOfDate } };
      case 'ObservationPeriodSet.v1':
        return { ...doc, days: { start: fact.data.start, end: addDays(fact.data.endExclusive, -1) } };
      case 'ScopeLocked.v1':
        return { ...doc, locked: true };
    }
  },
});

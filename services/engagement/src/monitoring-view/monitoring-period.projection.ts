import { view } from '@attestry/service-kit';
import type { Day } from '@attestry/soc2';
import { lockInstant } from '@attestry/soc2';

/** A monitoring period; the key is the engagement's id. `dueAt`: when it is to be locked, while it is open. */
export interface MonitoringPeriodDoc {
  readonly id: string;
  readonly engagementId: string;
  readonly start: Day;
  readonly endExclusive: Day;
  readonly state: 'OPEN' | 'LOCKED';
  readonly dueAt?: string;
  readonly lockedAt?: string;
  readonly logOffset?: string;
}

export const monitoringPeriodView = view<MonitoringPeriodDoc>()({
  name: 'monitoring-period',
  on: ['MonitoringPeriodOpened.v1', 'MonitoringPeriodLocked.v1'],
  key: (fact) => fact.data.periodId,
  fold: (doc, fact) => {
    if (fact.type === 'MonitoringPeriodOpened.v1') {
      const { periodId: id, engagementId, start, endExclusive } = fact.data;
      return { id, engagementId, start, endExclusive, state: 'OPEN', dueAt: lockInstant({ start, endExclusive }) };
    }
    if (!doc) return undefined;
    const { id, engagementId, start, endExclusive } = doc;
    const { at: lockedAt, logOffset } = fact.data;
    return { id, engagementId, start, endExclusive, state: 'LOCKED', lockedAt, logOffset };
  },
});

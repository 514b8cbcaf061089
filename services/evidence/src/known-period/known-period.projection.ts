import { view } from '@attestry/service-kit';

/** A monitoring period and whether it is locked; keys are period ids. */
export interface KnownPeriod {
  readonly id: string;
  readonly engagementId: string;
  /** Half-open, days. */
  readonly start: string;
  readonly endExclusive: string;
  readonly lockedAt?: string;
}

export const knownPeriod = view<KnownPeriod>()({
  name: 'known-period',
  on: ['MonitoringPeriodOpened.v1', 'MonitoringPeriodLocked.v1'],
  key: (fact) => fact.data.periodId,
  fold: (doc, fact) => {
    if (fact.type === 'MonitoringPeriodOpened.v1') {
      const { periodId: id, engagementId, start, endExclusive } = fact.data;
      return { id, engagementId, start, endExclusive };
    }
    // A lock comes from the stream of its opening, so after it.
    return doc && { ...doc, lockedAt: fact.data.at };
  },
});

/** The locked period that a validity, both ends included, speaks of (EVD-7). */
export const lockedPeriodOf = (
  periods: readonly KnownPeriod[],
  { validFrom, validTo }: { readonly validFrom: string; readonly validTo: string },
): KnownPeriod | undefined =>
  periods.find(
    ({ start, endExclusive, lockedAt }) =>
      lockedAt !== undefined &&
      Date.parse(validFrom) < Date.parse(endExclusive) &&
      Date.parse(validTo) >= Date.parse(start),
  );

import type { Day, Period } from '@attestry/soc2';
import { overlaps } from '@attestry/soc2';
import type { EngagementDoc } from '../engagement-view/engagement.projection.js';
import { datesOverlap } from './engagement.errors.js';

const isActive = ({ state }: EngagementDoc): boolean => state === 'OPEN' || state === 'IN_AUDIT';

/** ENG-1 for a Type 1: one active engagement an as-of date. */
export const requireFreeDate = (id: string, date: Day, others: readonly EngagementDoc[]): void => {
  const twin = others.find((other) => other.id !== id && isActive(other) && other.asOfDate === date);
  if (twin) throw datesOverlap(twin.id);
};

/** ENG-1 for a Type 2: periods of active engagements lie apart. */
export const requireFreePeriod = (id: string, period: Period, others: readonly EngagementDoc[]): void => {
  const twin = others.find(
    (other) => other.id !== id && isActive(other) && other.period && overlaps(other.period, period),
  );
  if (twin) throw datesOverlap(twin.id);
};

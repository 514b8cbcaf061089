import type { Day, Period } from '@attestry/soc2';
import { overlaps, successionOf } from '@attestry/soc2';
import type { EngagementDoc } from '../engagement-view/engagement.projection.js';
import { coverageEnd } from './coverage-end.js';
import type { EngagementState } from './engagement.js';
import { datesOverlap, overlapsPredecessor } from './engagement.errors.js';

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

/** ENG-5, MON-2: no period covers days that the report of another cycle speaks of as a period. */
export const requireUncovered = (id: string, period: Period, others: readonly EngagementDoc[]): void => {
  const covering = others.find(
    (other) => other.id !== id && other.state === 'COMPLETED' && other.period && overlaps(other.period, period),
  );
  if (covering) throw overlapsPredecessor(covering.id, period.start);
};

/** ENG-5: a cycle never goes back into the time its predecessor speaks of. */
export const requireAfter = (predecessor: EngagementState, start: Day): Day | undefined => {
  const end = predecessor.is === 'ABSENT' ? undefined : coverageEnd(predecessor);
  if (end !== undefined && successionOf(end, start) === 'OVERLAP') throw overlapsPredecessor(end, start);
  return end;
};

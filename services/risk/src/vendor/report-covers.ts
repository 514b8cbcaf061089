import type { Day } from '@attestry/soc2';
import { bridgeReaches, DEFAULT_CONSTANTS } from '@attestry/soc2';

/** First and last day. */
export interface Days {
  readonly start: Day;
  readonly end: Day;
}

/** VEN-4: the vendor's report overlaps our period, or ended so shortly before it that a bridge letter closes the gap. */
export const reportCovers = (report: Days, ours: Days, maxMonths = DEFAULT_CONSTANTS.bridgeMaxMonths): boolean =>
  report.start <= ours.end && ours.start <= bridgeReaches(report.end, maxMonths);

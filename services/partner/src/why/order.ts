import { comparePositions } from '@attestry/event-store';
import type { LogFact } from '../fact-log/log-fact.js';

/** What it takes to order two facts of any services. */
export type Placed = Pick<LogFact, 'id' | 'service' | 'position' | 'recordedAt'>;

/**
 * One order over all services, the same on every machine: by recorded time; at the same instant the log of a service orders
 * its own facts, and the services stand in the order of their names.
 */
export const compareFacts = (a: Placed, b: Placed): number => {
  if (a.recordedAt !== b.recordedAt) return a.recordedAt < b.recordedAt ? -1 : 1;
  if (a.service === b.service) return comparePositions(a.position, b.position);
  return a.service < b.service ? -1 : 1;
};

/** At the same instant in two services neither is known to be the later one: a ground then counts. */
export const mayRestOn = (later: Placed, earlier: Placed): boolean =>
  later.id !== earlier.id &&
  (later.recordedAt === earlier.recordedAt && later.service !== earlier.service
    ? true
    : compareFacts(earlier, later) < 0);

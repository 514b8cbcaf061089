import type { Arrived, Examined, Refused } from './examine.js';
import { isRefused } from './examine.js';

export interface Sorted {
  readonly arrived: readonly Arrived[];
  readonly parked: readonly Refused[];
}

/**
 * What follows a parked event in its stream is held back with it, so that a replay restores the stream's order; other
 * streams go on. `held` are the keys that have parked events from before.
 */
export const sortBatch = (examined: readonly Examined[], held: ReadonlySet<string>): Sorted => {
  const holding = new Set(held);
  const arrived: Arrived[] = [];
  const parked: Refused[] = [];
  for (const one of examined) {
    if (isRefused(one)) {
      parked.push(one);
      if (one.key !== undefined) holding.add(one.key);
    } else if (holding.has(one.key)) parked.push({ ...one, reason: HELD, attempts: 0 });
    else arrived.push(one);
  }
  return { arrived, parked };
};

/** Reason of an event that is itself sound and waits for an earlier one of its stream. */
export const HELD = 'an earlier event of its stream is parked';

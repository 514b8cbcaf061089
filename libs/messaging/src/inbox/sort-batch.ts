import type { Arrived, Examined, Refused } from './examine.js';
import { isRefused } from './examine.js';

export interface Sorted {
  readonly arrived: readonly Arrived[];
  readonly parked: readonly Refused[];
}

/** Keys that have parked events from before, each with the offset of the first. */
export type Held = ReadonlyMap<string, bigint>;

/**
 * What follows a parked event in its stream is held back with it, so that a replay restores the stream's order; other
 * streams go on, and so does what came before it and is only delivered again.
 */
export const sortBatch = (examined: readonly Examined[], held: Held): Sorted => {
  const holding = new Map(held);
  const arrived: Arrived[] = [];
  const parked: Refused[] = [];
  for (const one of examined) {
    const offset = BigInt(one.message.offset);
    if (isRefused(one)) {
      parked.push(one);
      if (one.key !== undefined && !holding.has(one.key)) holding.set(one.key, offset);
    } else if (offset > (holding.get(one.key) ?? offset)) parked.push({ ...one, reason: HELD, attempts: 0 });
    else arrived.push(one);
  }
  return { arrived, parked };
};

/** Reason of an event that is itself sound and waits for an earlier one of its stream. */
export const HELD = 'an earlier event of its stream is parked';

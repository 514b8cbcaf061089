import type { AttestryClient, Order, Recorded } from '@attestry/client';
import type { BusinessClock } from './platform/business-clock.js';
import type { Cast } from './platform/cast.js';
import type { FactTally } from './report/facts.js';
import type { Ledger } from './report/ledger.js';

/** Everything a step of the walk works with. */
export interface Walk {
  readonly tenant: string;
  readonly cast: Cast;
  readonly clock: BusinessClock;
  readonly ledger: Ledger;
  readonly facts: FactTally;
  /** Lets every process catch up with what was written. */
  readonly settle: () => Promise<void>;
}

const REQUEST = 25;

/** Sends orders in requests of 25, in order; gives what was recorded, order by order. */
export const inOrder = async (person: AttestryClient, orders: readonly Order[]): Promise<Recorded[]> => {
  const recorded: Recorded[] = [];
  for (let from = 0; from < orders.length; from += REQUEST)
    recorded.push(...(await person.commands(orders.slice(from, from + REQUEST))));
  return recorded;
};

import type { AttestryClient, Order, Recorded } from '@attestry/client';
import type { BusinessClock } from './platform/business-clock.js';
import type { Clients } from './platform/cast.js';
import type { FactTally } from './report/facts.js';
import type { Ledger } from './report/ledger.js';

/** Everything a step of the walk works with. */
export interface Walk extends Clients {
  readonly tenant: string;
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

const LANES = 4;

/** Sends orders that do not depend on each other, several requests at a time; gives what was recorded, order by order. */
export const atOnce = async (person: AttestryClient, orders: readonly Order[]): Promise<Recorded[]> => {
  const size = Math.min(REQUEST, Math.max(1, Math.ceil(orders.length / LANES)));
  const parts = Array.from({ length: Math.ceil(orders.length / size) }, (_, index) =>
    orders.slice(index * size, (index + 1) * size),
  );
  const recorded: Recorded[][] = [];
  for (let from = 0; from < parts.length; from += LANES)
    recorded.push(...(await Promise.all(parts.slice(from, from + LANES).map((part) => person.commands(part)))));
  return recorded.flat();
};

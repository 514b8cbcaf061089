import type { EventType, Hop, Same } from '@attestry/contracts';
import { valuesAt } from '@attestry/contracts';
import type { Ask, LogFact } from '../fact-log/log-fact.js';
import { canBeFound, keyOf } from '../fact-log/log-fact.js';

/** Bounds of recorded time for what is looked up. */
export interface Bounds {
  readonly since?: string;
  readonly until?: string;
}

/** Values of one field that are looked up at most; a list of more is followed no further. */
export const MOST_VALUES = 250;

const reversed = (same: Same): Same => Object.fromEntries(Object.entries(same).map(([here, there]) => [there, here]));

/** The same hops walked from the other end. */
export const reversedHops = (hops: readonly Hop[], last: Same): { hops: Hop[]; same: Same } => {
  const sames = [...hops.map(({ same }) => same), last].reverse().map(reversed);
  const types = hops.map(({ on }) => on).reverse();
  return { hops: types.map((on, index) => ({ on, same: sames[index] ?? {} })), same: sames.at(-1) ?? {} };
};

/** Questions for the facts of a type that share fields with this data; none when a field is empty here. What cannot be asked for is left to `shares`. */
export const asksFor = (data: object, same: Same, type: EventType, bounds: Bounds): Ask[] => {
  const pairs = Object.keys(same).map((here) => valuesAt(data, here));
  const [first = [], ...others] = pairs;
  if (pairs.some((values) => values.length === 0)) return [];
  const also = others.flatMap(([only, ...more]) =>
    only !== undefined && more.length === 0 && canBeFound(only) ? [keyOf(type, only)] : [],
  );
  const values = first.filter(canBeFound).slice(0, MOST_VALUES);
  return values.map((value) => ({ key: keyOf(type, value), also, ...bounds }));
};

/** Whether two facts share the fields: what an index of words found is looked at once more. */
export const shares = (here: object, same: Same, there: Pick<LogFact, 'data'>): boolean =>
  Object.entries(same).every(([left, right]) => {
    const values = new Set(valuesAt(here, left));
    return valuesAt(there.data, right).some((value) => values.has(value));
  });

import { LogSlice } from '../log-slice/log-slice.js';
import { cut } from '../population-items/cut.js';
import { inOperation, leaversOfTheExample, performedAt } from '../population-items/log-facts.examples.js';

const PERIOD = { start: '2026-01-01', endExclusive: '2026-07-01' };
const question = { query: 'performances', controlId: 'c-1', period: PERIOD } as const;

/** The six leavers of the worked example. */
export const LEAVERS = cut(question, [...inOperation('PER_OCCURRENCE'), ...leaversOfTheExample()]);

/** An occurrence of July, after the period. */
const outside = cut({ ...question, period: { start: '2026-07-01', endExclusive: '2026-08-01' } }, [
  ...inOperation('PER_OCCURRENCE'),
  performedAt('LVR-007', '2026-07-01T17:00:00.000Z'),
]);
const [first] = LEAVERS.items;
const CUTS: Readonly<Record<string, typeof LEAVERS>> = {
  'c-twice': { ...LEAVERS, items: first ? [first, ...LEAVERS.items] : [] },
  'c-outside': outside,
};

/** A log that gives the leavers for every control but those that are named after what is wrong with theirs. */
export const logOfLeavers = {
  provide: LogSlice,
  useValue: {
    offset: () => Promise.resolve('7:42'),
    head: () => Promise.resolve('0:0'),
    cut: (_: string, { controlId }: { readonly controlId: string }) => Promise.resolve(CUTS[controlId] ?? LEAVERS),
  },
};

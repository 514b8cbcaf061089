import { continueAsNew, defineUpdate, setHandler, sleep, workflowInfo } from '@temporalio/workflow';
import { fromMs } from '@attestry/soc2/calendar';
import { rest } from '../journey/rest.js';
import type { Round, RoundLeft } from './round.js';
import { visit } from './round.js';

export interface SweepInput {
  /** Milliseconds of business time between two rounds; rounds are at multiples of it since the epoch. */
  readonly every: number;
  readonly tenants: readonly string[];
  /**
   * What the run before has left of its last round, because its history had become long. Runs of older code named the
   * organizations, the last of those known then, a second time.
   */
  readonly left?: RoundLeft | Round;
}

/** Adds an organization to the shard. */
export const tenantAddedUpdate = defineUpdate<number, [string]>('tenant-added');

const LONG_HISTORY = 2_000;

const isLong = (): boolean => {
  const { continueAsNewSuggested, historyLength } = workflowInfo();
  return continueAsNewSuggested || historyLength > LONG_HISTORY;
};

type Begun = Round & RoundLeft;

const resumed = (left: RoundLeft | Round, tenants: readonly string[]): Begun =>
  'from' in left
    ? { ...left, tenants: tenants.slice(left.from) }
    : { ...left, from: Math.max(0, tenants.indexOf(left.tenants[0] ?? '')) };

/** Looks after the organizations of one shard: in every round it does what has fallen due. */
export const sweep = async ({ every, tenants, left }: SweepInput): Promise<void> => {
  const known = new Set(tenants);
  setHandler(tenantAddedUpdate, (tenant) => known.add(tenant).size);
  let begun = left && resumed(left, tenants);
  while (begun || !isLong()) {
    if (!begun) {
      const now = Date.now();
      const due = now - (now % every) + every;
      rest.waiting(fromMs(due));
      await sleep(due - now);
      begun = { until: fromMs(Date.now()), tenants: [...known], from: 0 };
    }
    rest.busy();
    const { until, from } = begun;
    const done = await visit(begun, isLong);
    if (done !== undefined)
      return continueAsNew<typeof sweep>({ every, tenants: [...known], left: { until, from: from + done } });
    begun = undefined;
  }
  return continueAsNew<typeof sweep>({ every, tenants: [...known] });
};

import { continueAsNew, defineUpdate, setHandler, sleep, workflowInfo } from '@temporalio/workflow';
import { fromMs } from '@attestry/soc2/calendar';
import { rest } from '../journey/rest.js';
import type { Round } from './round.js';
import { visit } from './round.js';

export interface SweepInput {
  /** Milliseconds of business time between two rounds; rounds are at multiples of it since the epoch. */
  readonly every: number;
  readonly tenants: readonly string[];
  /** What the run before has left of its last round, because its history had become long. */
  readonly left?: Round;
}

/** Adds an organization to the shard. */
export const tenantAddedUpdate = defineUpdate<number, [string]>('tenant-added');

const LONG_HISTORY = 2_000;

const isLong = (): boolean => {
  const { continueAsNewSuggested, historyLength } = workflowInfo();
  return continueAsNewSuggested || historyLength > LONG_HISTORY;
};

/** Looks after the organizations of one shard: in every round it does what has fallen due. */
export const sweep = async ({ every, tenants, left }: SweepInput): Promise<void> => {
  const known = new Set(tenants);
  setHandler(tenantAddedUpdate, (tenant) => known.add(tenant).size);
  let round = left;
  while (round || !isLong()) {
    if (!round) {
      const now = Date.now();
      const due = now - (now % every) + every;
      rest.waiting(fromMs(due));
      await sleep(due - now);
      round = { until: fromMs(Date.now()), tenants: [...known] };
    }
    rest.busy();
    round = await visit(round, isLong);
    if (round) break;
  }
  return continueAsNew<typeof sweep>({ every, tenants: [...known], ...(round ? { left: round } : {}) });
};

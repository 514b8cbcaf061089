import {
  continueAsNew,
  defineUpdate,
  isCancellation,
  log,
  proxyActivities,
  setHandler,
  sleep,
  workflowInfo,
} from '@temporalio/workflow';
import { fromMs } from '@attestry/soc2/calendar';
import type { SweepActivities } from '../activities/sweep-activities.js';
import { rest } from '../journey/rest.js';

export interface SweepInput {
  /** Milliseconds of business time between two rounds; rounds are at multiples of it since the epoch. */
  readonly every: number;
  readonly tenants: readonly string[];
}

/** Adds an organization to the shard. */
export const tenantAddedUpdate = defineUpdate<number, [string]>('tenant-added');

const ROUND_TIMEOUT = '30 minutes';
const HEARTBEAT_TIMEOUT = '60 seconds';
const AT_A_TIME = 8;
const LONG_HISTORY = 2_000;

const { sweepTenant } = proxyActivities<SweepActivities>({
  startToCloseTimeout: ROUND_TIMEOUT,
  heartbeatTimeout: HEARTBEAT_TIMEOUT,
  retry: { initialInterval: '1 second', maximumInterval: '1 minute', maximumAttempts: 6 },
});

/** What could not be done is still due in the next round: one organization does not hold up the others. */
const sweepOne = async (tenant: string, until: string): Promise<void> => {
  try {
    await sweepTenant(tenant, until);
  } catch (error) {
    if (isCancellation(error)) throw error;
    log.warn('an organization was left to the next round', { tenant, until });
  }
};

const round = async (tenants: readonly string[]): Promise<void> => {
  const until = fromMs(Date.now());
  for (let from = 0; from < tenants.length; from += AT_A_TIME)
    await Promise.all(tenants.slice(from, from + AT_A_TIME).map((tenant) => sweepOne(tenant, until)));
};

const isLong = (): boolean => {
  const { continueAsNewSuggested, historyLength } = workflowInfo();
  return continueAsNewSuggested || historyLength > LONG_HISTORY;
};

/** Looks after the organizations of one shard: in every round it does what has fallen due. */
export const sweep = async ({ every, tenants }: SweepInput): Promise<void> => {
  const known = new Set(tenants);
  setHandler(tenantAddedUpdate, (tenant) => known.add(tenant).size);
  while (!isLong()) {
    const now = Date.now();
    const due = now - (now % every) + every;
    rest.waiting(fromMs(due));
    await sleep(due - now);
    rest.busy();
    await round([...known]);
  }
  return continueAsNew<typeof sweep>({ every, tenants: [...known] });
};

import { isCancellation, log, patched, proxyActivities } from '@temporalio/workflow';
import type { SweepActivities } from '../activities/sweep-activities.js';

const ROUND_TIMEOUT = '30 minutes';
const HEARTBEAT_TIMEOUT = '60 seconds';
const AT_A_TIME = 8;
/** Organizations of one activity at most: what is done again when its worker dies. */
const BATCH = 50;

/** One visit to some organizations, which may have to be interrupted. */
export interface Round {
  /** RFC 3339: what was due until then is done. */
  readonly until: string;
  readonly tenants: readonly string[];
}

/** What is left of a round, for another run: those known organizations that come at an index or after it. */
export interface RoundLeft {
  readonly until: string;
  readonly from: number;
}

const { sweepTenant, sweepTenants } = proxyActivities<SweepActivities>({
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

/** All in one activity, which costs the server as much as one organization; those in trouble again by themselves. */
const sweepBatch = async (tenants: readonly string[], until: string): Promise<void> => {
  let left: readonly string[];
  try {
    left = await sweepTenants(tenants, until);
  } catch (error) {
    if (isCancellation(error)) throw error;
    log.warn('organizations were left to the next round', { tenants, until });
    return;
  }
  for (const tenant of left) await sweepOne(tenant, until);
};

const parts = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size));

const inTurns = async (turns: readonly (readonly (() => Promise<void>)[])[]): Promise<void> => {
  for (const turn of turns) await Promise.all(turn.map((visit) => visit()));
};

/** As runs did that began before organizations were taken together. */
const oneByOne = ({ tenants, until }: Round): Promise<void> =>
  inTurns(
    parts(
      tenants.map((tenant) => () => sweepOne(tenant, until)),
      AT_A_TIME,
    ),
  );

/** Visits organizations until all are done or `enough` says to go on in another run; gives how many it has done then. */
export const visit = async ({ until, tenants }: Round, enough: () => boolean): Promise<number | undefined> => {
  if (!patched('organizations-together')) return void (await oneByOne({ until, tenants }));
  const size = Math.min(BATCH, Math.ceil(tenants.length / AT_A_TIME));
  const turns = size === 0 ? [] : parts(tenants, size * AT_A_TIME);
  for (const [index, turn] of turns.entries()) {
    await Promise.all(parts(turn, size).map((batch) => sweepBatch(batch, until)));
    if (index + 1 < turns.length && enough()) return (index + 1) * size * AT_A_TIME;
  }
  return undefined;
};

import type { AttestryClient } from '@attestry/client';
import type { Logger } from 'pino';
import { commandId } from './command-id.js';
import type { Due, Source } from './due-work.js';
import { ALL_SOURCES, dueKey, dueWork, orderFor } from './due-work.js';
import { isRule } from './refusals.js';
import type { Swept } from './sweep-activities.js';

export interface Sweep {
  readonly client: AttestryClient;
  readonly tenant: string;
  readonly until: string;
  readonly log: Logger;
  /** Called between two pieces of work. */
  readonly alive: () => void;
}

/** Different things are looked after side by side, each by itself in due order. */
const AT_A_TIME = 4;

type Outcome = 'DONE' | 'REFUSED' | 'UNKNOWN';

const doOne = async ({ client, tenant, log }: Sweep, due: Due, key: string): Promise<Outcome> => {
  const { kind, id, dueAt } = due;
  const order = orderFor(due, commandId(key));
  if (!order) {
    log.warn({ tenant, kind, id }, 'due work of a kind that is not known');
    return 'UNKNOWN';
  }
  try {
    await client.commands([order]);
    return 'DONE';
  } catch (error) {
    if (!isRule(error)) throw error;
    log.info({ tenant, kind, id, dueAt, code: error.code }, 'due work refused');
    return 'REFUSED';
  }
};

/** What is due of one thing, in due order. */
type Lane = readonly Due[];

const follow = async (sweep: Sweep, lane: Lane, tried: Map<string, Outcome>): Promise<void> => {
  for (const one of lane) {
    sweep.alive();
    const key = dueKey(sweep.tenant, one);
    tried.set(key, await doOne(sweep, one, key));
  }
};

/**
 * One pass over what is due and has not been tried. What it does may make something else due in the same service, which is
 * asked once more; what follows in another comes with its facts, and the next sweep finds it.
 */
const pass = async (
  sweep: Sweep,
  tried: Map<string, Outcome>,
  sources: readonly Source[] = ALL_SOURCES,
): Promise<readonly unknown[]> => {
  const { due, problems } = await dueWork(sweep.client, sources, sweep.until, sweep.log);
  const fresh = due.filter((one) => !tried.has(dueKey(sweep.tenant, one)));
  const lanes = [...Map.groupBy(fresh, ({ id }) => id).values()];
  for (let from = 0; from < lanes.length; from += AT_A_TIME)
    await Promise.all(lanes.slice(from, from + AT_A_TIME).map((lane) => follow(sweep, lane, tried)));
  if (fresh.length === 0) return problems;
  return [...problems, ...(await pass(sweep, tried, [...new Set(fresh.map(({ source }) => source))]))];
};

/**
 * Does what is due until nothing new is. A refused piece is skipped: its rule will not change its mind in this sweep.
 * Rejects at the end when a service could not be asked, so that the sweep is tried again.
 */
export const sweepTenant = async (sweep: Sweep): Promise<Swept> => {
  const tried = new Map<string, Outcome>();
  const problems = await pass(sweep, tried);
  if (problems.length > 0) throw new AggregateError(problems, problems.map(String).join('; '));
  const count = (outcome: Outcome) => [...tried.values()].filter((one) => one === outcome).length;
  const swept = { done: count('DONE'), refused: count('REFUSED') };
  if (tried.size > 0) sweep.log.info({ tenant: sweep.tenant, until: sweep.until, ...swept }, 'swept');
  return swept;
};

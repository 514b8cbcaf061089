import type { Pool, PoolClient } from 'pg';
import type { Logger } from 'pino';
import { setTimeout as pause } from 'node:timers/promises';

export interface Loop {
  stop(): Promise<void>;
}

const RETRY_MS = [50, 200, 1_000, 5_000] as const;
const RECHECK_MS = 2_000;

/** A session advisory lock: one owner at a time among all replicas; it dies with its connection. */
const elect = async (pool: Pool, name: string): Promise<PoolClient | undefined> => {
  const client = await pool.connect();
  const { rows } = await client.query<{ won: boolean }>('select pg_try_advisory_lock(hashtextextended($1, 0)) as won', [name]);
  if (rows[0]?.won) return client;
  client.release();
  return undefined;
};

const stillOwner = async (client: PoolClient): Promise<boolean> => {
  try {
    await client.query('select 1');
    return true;
  } catch {
    return false;
  }
};

/**
 * Runs `step` for ever while this process is the elected owner of `name`. A step gives the number of things done; after
 * none it waits for `idle`. A step that throws is logged and tried again with growing pauses.
 */
export const electedLoop = (
  parts: { pool: Pool; name: string; logger: Logger; step: () => Promise<number>; idle: () => Promise<void> },
): Loop => {
  let running = true;
  let failures = 0;
  const term = async (client: PoolClient): Promise<void> => {
    let checked = Date.now();
    while (running) {
      if (Date.now() - checked > RECHECK_MS) {
        if (!(await stillOwner(client))) return;
        checked = Date.now();
      }
      const done = await parts.step();
      failures = 0;
      if (done === 0) await parts.idle();
    }
  };
  const attempt = async (): Promise<void> => {
    const client = await elect(parts.pool, parts.name);
    if (!client) return pause(RECHECK_MS).then(() => undefined);
    client.on('error', () => undefined);
    try {
      await term(client);
    } finally {
      client.release(true);
    }
  };
  const finished = (async () => {
    while (running) {
      try {
        await attempt();
      } catch (error) {
        const wait = RETRY_MS[Math.min(failures++, RETRY_MS.length - 1)] ?? 5_000;
        if (running) parts.logger.error({ loop: parts.name, error: (error as Error).message, wait }, 'step failed, trying again');
        await pause(wait);
      }
    }
  })();
  return {
    stop: async () => {
      running = false;
      await finished;
    },
  };
};

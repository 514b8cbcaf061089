import type { ClientBase, PoolConfig } from 'pg';
import { Pool } from 'pg';

/** When the server ends a transaction, in milliseconds; 0 = never. An open one hides every later event from all readers. */
export interface TransactionLimits {
  /** Open without a statement; default 5 s. */
  readonly idle?: number;
  /** Open at all, the time of one long statement included; default 30 s. Holds from PostgreSQL 17 on. */
  readonly total?: number;
}

/** How long a connection may be idle before it is closed, in milliseconds: what it has learned of the catalogue is worth keeping. */
const IDLE_MS = 300_000;

/** Connections to a log: in UTC, and no transaction left open. */
export const logPool = (config: PoolConfig, { idle = 5_000, total = 30_000 }: TransactionLimits = {}): Pool => {
  const pool = new Pool({
    idleTimeoutMillis: IDLE_MS,
    ...config,
    options: `${config.options ?? ''} -c TimeZone=UTC -c idle_in_transaction_session_timeout=${idle}`,
    // The pool waits for the promise, which its type does not say.
    onConnect: boundTransactions(total) as unknown as (client: ClientBase) => void,
  });
  // An idle connection that the server ended is only replaced; without a listener it would end the process.
  pool.on('error', () => undefined);
  return pool;
};

/**
 * Connections that follow a log. Their statements are planned once a connection and kept, so the plan must be the right one for a
 * large log though it is made while the log is small: by index, whatever the parameters are.
 */
export const feedPool = (config: PoolConfig): Pool =>
  logPool({
    ...config,
    options: `${config.options ?? ''} -c plan_cache_mode=force_generic_plan -c enable_seqscan=off`,
  });

const boundTransactions =
  (milliseconds: number) =>
  async (client: ClientBase): Promise<void> => {
    await client.query(
      `select set_config('transaction_timeout', $1, false) where current_setting('server_version_num')::integer >= 170000`,
      [`${milliseconds}ms`],
    );
  };

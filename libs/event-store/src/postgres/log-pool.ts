import type { PoolConfig } from 'pg';
import { Pool } from 'pg';

/** Past this a transaction is ended by the server: an open one hides every later event from all readers. */
export const IDLE_IN_TRANSACTION_MS = 5_000;

/**
 * Connections to a log: UTC, and no transaction left open. `transaction_timeout` (default 30 s, 0 = none) exists since PostgreSQL 17;
 * an older server is bounded by the idle time-out alone.
 */
export const logPool = (config: PoolConfig, transactionTimeoutMs = 30_000): Pool => {
  const pool = new Pool({
    ...config,
    options: `-c TimeZone=UTC -c idle_in_transaction_session_timeout=${IDLE_IN_TRANSACTION_MS}`,
    onConnect: async (client) => {
      await client.query(
        `select set_config('transaction_timeout', $1, false) where current_setting('server_version_num')::integer >= 170000`,
        [`${transactionTimeoutMs}ms`],
      );
    },
  });
  // An idle connection that the server ended is only replaced; without a listener it would end the process.
  pool.on('error', () => undefined);
  return pool;
};

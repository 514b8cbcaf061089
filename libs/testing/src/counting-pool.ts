import { logPool } from '@attestry/event-store';
import type { Pool } from 'pg';

export interface CountingPool {
  readonly pool: Pool;
  /** Statements since the last call, without the transaction's own. */
  readonly taken: () => number;
}

/** A pool that counts what is asked of the database. */
export const countingPool = (connectionString: string): CountingPool => {
  const pool = logPool({ connectionString, max: 1 });
  let statements: string[] = [];
  pool.on('connect', (client) => {
    const query = client.query.bind(client) as (...values: unknown[]) => unknown;
    Object.assign(client, {
      query: (...values: unknown[]) => {
        statements.push(String(values[0]));
        return query(...values);
      },
    });
  });
  const taken = (): number => {
    const counted = statements.filter((text) => !/^(begin|commit|rollback)/.test(text)).length;
    statements = [];
    return counted;
  };
  return { pool, taken };
};

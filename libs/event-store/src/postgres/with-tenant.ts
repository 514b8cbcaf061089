import type { Pool, PoolClient } from 'pg';
import { escapeLiteral } from 'pg';
import type { Tenant } from '../event-store.js';

/**
 * The only way for the application role to see rows: one transaction in which the database knows the tenant. The setting ends
 * with the transaction, so a pooled connection never carries it to the next caller. Committed when `fn` resolves, else rolled back.
 */
export const withTenant = async <T>(pool: Pool, tenant: Tenant, fn: (client: PoolClient) => Promise<T>): Promise<T> => {
  if (tenant === '') throw new RangeError('A tenant is needed.');
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query(`begin; select set_config('app.tenant', ${escapeLiteral(tenant)}, true)`);
    const result = await fn(client);
    await client.query('commit');
    return result;
  } catch (error) {
    broken = await rollback(client);
    throw error;
  } finally {
    client.release(broken);
  }
};

/** A connection that cannot roll back is not given back to the pool. */
const rollback = (client: PoolClient): Promise<Error | undefined> =>
  client.query('rollback').then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
  );

import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ServiceDatabase } from '@attestry/databases';
import { testDatabase } from '@attestry/testing';
import type { Pool } from 'pg';
import { unprotected } from '../postgres/catalog.js';
import { logPool } from '../postgres/log-pool.js';
import { withTenant } from '../postgres/with-tenant.js';
import { keyStoreContract } from './key-store.contract.js';
import { PostgresKeyStore } from './postgres-key-store.js';
import { masterKey } from './wrapping.js';

const newMaster = () => masterKey(randomBytes(32).toString('hex'));

keyStoreContract('PostgreSQL', async () => {
  const database = await testDatabase('keystore');
  const pool = logPool({ connectionString: database.appUrl, max: 12 });
  return {
    keys: new PostgresKeyStore(pool, newMaster()),
    close: async () => {
      await pool.end();
      await database.drop();
    },
  };
});

describe('keys in PostgreSQL', () => {
  let database: ServiceDatabase;
  let pool: Pool;
  beforeAll(async () => {
    database = await testDatabase('keystore');
    pool = logPool({ connectionString: database.appUrl, max: 2 });
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  it('are stored wrapped: another master key opens none', async () => {
    const keys = new PostgresKeyStore(pool, newMaster());
    const { kid, key } = await keys.keyFor('acme', 'tenant');
    const { rows } = await withTenant(pool, 'acme', (client) =>
      client.query<{ wrapped: Buffer }>('select wrapped from content_keys'),
    );
    expect(rows[0]?.wrapped.includes(key?.export() ?? '')).toBe(false);
    await expect(new PostgresKeyStore(pool, newMaster()).find('acme', kid)).rejects.toThrow();
    await expect(keys.find('acme', kid)).resolves.toMatchObject({ kid });
  });

  it('can be destroyed, but not be exchanged, brought back or deleted; no other tenant sees them', async () => {
    const keys = new PostgresKeyStore(pool, newMaster());
    await keys.keyFor('acme', { person: 'p-01' });
    await keys.destroy('acme', { person: 'p-02' });
    const run = (sql: string) => withTenant(pool, 'acme', (client) => client.query(sql));
    await expect(run(`update content_keys set wrapped = '\\x00'`)).rejects.toThrow('can only be destroyed');
    await expect(
      run(`update content_keys set wrapped = '\\x00', destroyed_at = null where wrapped is null`),
    ).rejects.toThrow();
    await expect(run('delete from content_keys')).rejects.toThrow('permission denied');
    expect((await withTenant(pool, 'other', (client) => client.query('select from content_keys'))).rowCount).toBe(0);
    expect(await unprotected(pool)).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrate, migrationsOf, type ServiceDatabase } from '@attestry/databases';
import pg from 'pg';
import { testDatabase } from './postgres.js';

const query = async (url: string, sql: string): Promise<pg.QueryResult> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client.query(sql).finally(() => client.end());
};

describe('the database of a service', () => {
  let database: ServiceDatabase;
  beforeAll(async () => void (database = await testDatabase('engagement')));
  afterAll(() => database.drop());

  it('is migrated once, in the order of its sources', async () => {
    expect(database.migrated[0]).toBe('event-store/0001_log_position.sql');
    expect(database.migrated.some((name) => name.startsWith('service-kit/'))).toBe(true);
    const again = await migrate(database.ownerUrl, database.roles, migrationsOf('engagement'));
    expect(again.applied).toEqual([]);
  });

  it('lets three roles in, none of which may bypass row-level security', async () => {
    for (const url of [database.ownerUrl, database.appUrl, database.projectorUrl]) {
      const { rows } = await query(url, 'select rolsuper, rolbypassrls from pg_roles where rolname = current_user');
      expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false }]);
    }
  });

  it('refuses the schema to the application role (control: the owner may change it)', async () => {
    await expect(query(database.appUrl, 'create table mine (id int)')).rejects.toThrow('permission denied');
    await expect(query(database.ownerUrl, 'create table mine (id int)')).resolves.toBeDefined();
  });
});

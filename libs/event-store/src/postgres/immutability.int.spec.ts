import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { adminDatabaseUrl } from '@attestry/testing';
import { Client } from 'pg';
import { appendTo, freshStream, freshTenant } from '../contract/harness.js';
import type { TestLog } from './testing/test-log.js';
import { openTestLog } from './testing/test-log.js';
import { withTenant } from './with-tenant.js';

const TABLES = ['events', 'commands', 'inbox'];
const CHANGES = TABLES.flatMap((table) => [
  `update ${table} set stream = 'other'`,
  `delete from ${table}`,
  `truncate ${table}`,
]);
const OTHER_ATTACKS = [
  ...TABLES.flatMap((table) => [
    `drop table ${table}`,
    `alter table ${table} disable trigger all`,
    `alter table ${table} no force row level security`,
    `copy ${table} from stdin`,
    `insert into ${table} default values`,
  ]),
  'drop function refuse_change() cascade',
  'set session_replication_role = replica',
  `select setval('log_position', 1)`,
];

describe('events are never changed', () => {
  let log: TestLog;
  let tenant: string;
  beforeAll(async () => {
    log = await openTestLog();
    tenant = freshTenant();
    await log.store.append(appendTo({ tenant, stream: freshStream(tenant) }));
    await log.projector.query(
      `insert into inbox (tenant, source, source_position, stream, revision, id, type, data, meta, recorded_at, effective_at)
       values ($1, 'risk', '1:1', 's', 0, gen_random_uuid(), 'A.v1', '{}', '{}', now(), now())`,
      [tenant],
    );
  });
  afterAll(() => log.close());

  const content = async (): Promise<unknown> => {
    const hashes = TABLES.map(
      (table) => `(select md5(string_agg(t::text, ',' order by t::text)) from ${table} t) as ${table}`,
    );
    return withAdmin(async (admin) => (await admin.query(`select ${hashes.join(', ')}`)).rows[0] as unknown);
  };

  const withAdmin = async <T>(run: (admin: Client) => Promise<T>): Promise<T> => {
    const url = new URL(adminDatabaseUrl());
    url.pathname = `/${log.database.name}`;
    const admin = new Client({ connectionString: url.href });
    await admin.connect();
    return run(admin).finally(() => admin.end());
  };

  it.each([...CHANGES, ...OTHER_ATTACKS])('the application role is refused: %s', async (sql) => {
    const before = await content();
    await expect(withTenant(log.app, tenant, (client) => client.query(sql))).rejects.toThrow(
      /permission denied|must be owner/,
    );
    expect(await content()).toEqual(before);
  });

  it.each(CHANGES)('even the owner is refused: %s', async (sql) => {
    const before = await content();
    await expect(log.owner.query(sql)).rejects.toThrow('what is recorded is never changed');
    expect(await content()).toEqual(before);
  });

  it('a superuser who switches ordinary triggers off is refused as well', async () => {
    await withAdmin(async (admin) => {
      await admin.query('set session_replication_role = replica');
      await expect(admin.query('delete from events')).rejects.toThrow('what is recorded is never changed');
    });
  });

  it('control: the same changes succeed on copies of the tables without the triggers', async () => {
    for (const table of TABLES) {
      await log.owner.query(`create table ${table}_copy as select * from ${table}`);
      await log.owner.query(`update ${table}_copy set stream = 'other'`);
      await log.owner.query(`delete from ${table}_copy`);
      await log.owner.query(`drop table ${table}_copy`);
    }
  });
});

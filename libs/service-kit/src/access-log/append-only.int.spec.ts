import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { logPool, withTenant } from '@attestry/event-store';
import { testDatabase } from '@attestry/testing';
import type { Pool } from 'pg';
import { pino } from 'pino';
import type { Caller } from '../access/request.js';
import { AccessLog } from './access-log.js';
import { AccessRecords } from './access-records.js';

const NOW = '2026-01-20T12:00:00.000Z';
const caller = (tenant: string): Caller => ({
  actor: { kind: 'person', person: 'a-01', tenant, roles: ['AU'], firm: 'alder' },
  correlationId: 'c',
});
const entry = { kind: 'READ', what: 'request', engagements: ['eng-1'], targets: ['id=req-1'] } as const;

let database: Awaited<ReturnType<typeof testDatabase>>;
let [app, owner]: Pool[] = [];

beforeAll(async () => {
  database = await testDatabase('kit');
  app = logPool({ connectionString: database.appUrl, max: 2 });
  owner = logPool({ connectionString: database.ownerUrl, max: 1 });
});
afterAll(async () => {
  await Promise.all([app?.end(), owner?.end()]);
  await database.drop();
});

const log = () => new AccessLog(app as Pool, { now: () => Promise.resolve(NOW) }, pino({ level: 'silent' }));
const about = async (tenant: string) =>
  (await new AccessRecords(app as Pool).page(tenant, 'eng-1', { first: 10 })).edges.map(({ node }) => node);
const asOwner = (sql: string) => owner?.query(sql);

describe('access log', () => {
  it('Q39 keeps what was written, for its own organization', async () => {
    await log().write(caller('acme'), [entry, { ...entry, what: 'report' }]);
    expect(await about('acme')).toMatchObject([
      { at: NOW, kind: 'READ', what: 'request', person: 'a-01', firm: 'alder', targets: ['id=req-1'], code: null },
      { what: 'report' },
    ]);
    expect(await about('other')).toEqual([]);
  });

  it.each(['update access_log set person = null', 'delete from access_log', 'truncate access_log'])(
    'section 7: nobody changes it, its owner neither: %s',
    async (sql) => {
      await expect(asOwner(sql)).rejects.toThrow('what is recorded is never changed');
      await expect(withTenant(app as Pool, 'acme', (client) => client.query(sql))).rejects.toThrow('permission denied');
      expect(await about('acme')).toHaveLength(2);
    },
  );

  it('nobody writes into the log of another organization', async () => {
    const insert = `insert into access_log (tenant, at, kind, what, person, roles, engagements, targets, correlation_id)
      values ('other', now(), 'READ', 'x', 'p', '{}', '{}', '{}', 'c')`;
    await expect(withTenant(app as Pool, 'acme', (client) => client.query(insert))).rejects.toThrow(
      'row-level security',
    );
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { logPool } from '@attestry/event-store';
import { rowsRead, testDatabase } from '@attestry/testing';
import type { Pool } from 'pg';
import { AccessRecords } from './access-records.js';
import type { AccessRecordArgs } from './access-record.type.js';
import { WHOLE_LOG } from './access-record.type.js';

const [RECORDS, PEOPLE] = [20_000, 500];
let database: Awaited<ReturnType<typeof testDatabase>>;
let app: Pool;

/** A record a minute, of one person after the other. */
beforeAll(async () => {
  database = await testDatabase('kit');
  app = logPool({ connectionString: database.appUrl, max: 2 });
  const client = await app.connect();
  await client.query(`select set_config('app.tenant', 'acme', false)`);
  await client.query(
    `insert into access_log (tenant, at, kind, what, person, roles, engagements, targets, correlation_id)
     select 'acme', timestamptz '2026-01-01Z' + n * interval '1 minute', 'READ', 'request', 'a-' || n % ${PEOPLE}, '{AU}', '{eng-1}', '{}', 'c'
       from generate_series(1, ${RECORDS}) n`,
  );
  client.release(true);
  const owner = logPool({ connectionString: database.ownerUrl, max: 1 });
  await owner.query('analyze access_log');
  await owner.end();
});
afterAll(async () => {
  await app.end();
  await database.drop();
});

const page = (pool: Pool, asked: Partial<AccessRecordArgs>) =>
  new AccessRecords(pool).page('acme', WHOLE_LOG, { first: 10, ...asked });

describe('Q39 a page of the access log looks at what was asked for, not at the whole log', () => {
  const cases: [string, Partial<AccessRecordArgs>, number][] = [
    ['since', { since: '2026-01-14T21:00:00Z' }, 10],
    ['since and until', { since: '2026-01-08T00:00:00Z', until: '2026-01-08T00:05:00Z' }, 5],
    ['until', { until: '2026-01-01T00:05:00Z' }, 4],
    ['person', { person: 'a-499' }, 10],
  ];
  it.each(cases)('%s', async (_, asked, found) => {
    expect((await page(app, asked)).edges).toHaveLength(found);
    const rows = await rowsRead(app, (pool) => page(pool, asked));
    expect(rows['access_log']).toBeLessThan(RECORDS / 40);
  });

  it('control: nothing that is indexed was asked for', async () => {
    const rows = await rowsRead(app, (pool) => page(pool, { firm: 'none' }));
    expect(rows['access_log']).toBe(RECORDS);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { appendTo, event, freshStream, freshTenant } from '../contract/harness.js';
import { unprotected } from './catalog.js';
import { logPool } from './log-pool.js';
import { PostgresEventStore } from './postgres-event-store.js';
import type { TestLog } from './testing/test-log.js';
import { openTestLog } from './testing/test-log.js';
import { withTenant } from './with-tenant.js';

const COUNT = 'select count(*)::integer as n, count(*) filter (where tenant = $1)::integer as own from events';

describe('row-level security', () => {
  let log: TestLog;
  const [a, b] = [freshTenant(), freshTenant()];
  beforeAll(async () => {
    log = await openTestLog();
    for (const tenant of [a, b])
      await log.store.append(appendTo({ tenant, stream: freshStream(tenant), events: [event(), event()] }));
  });
  afterAll(() => log.close());

  it('without a tenant nothing is read (control: the projector role reads both tenants with the same query)', async () => {
    expect((await log.app.query(COUNT, [a])).rows).toEqual([{ n: 0, own: 0 }]);
    expect((await log.app.query('select from commands')).rowCount).toBe(0);
    expect((await log.projector.query(COUNT, [a])).rows).toEqual([{ n: 4, own: 2 }]);
  });

  it('with a tenant only its rows are read, with a wrong one none', async () => {
    expect((await withTenant(log.app, a, (client) => client.query(COUNT, [a]))).rows).toEqual([{ n: 2, own: 2 }]);
    expect((await withTenant(log.app, freshTenant(), (client) => client.query(COUNT, [a]))).rows).toEqual([
      { n: 0, own: 0 },
    ]);
    await expect(withTenant(log.app, '', (client) => client.query(COUNT, [a]))).rejects.toThrow(RangeError);
  });

  it('the owner of the tables is under the policies too', async () => {
    expect((await log.owner.query(COUNT, [a])).rows).toEqual([{ n: 0, own: 0 }]);
  });

  it('a transaction of one tenant can neither read nor append for another (control: for its own it can)', async () => {
    const read = (tenant: string): Promise<unknown> =>
      withTenant(log.app, a, (client) => client.query(`select from read_stream($1, 's', 0)`, [tenant]));
    const append = (tenant: string): Promise<unknown> =>
      withTenant(log.app, a, (client) =>
        client.query(
          `select append_events($1, 's', -2, gen_random_uuid(), 'h', now(), array[gen_random_uuid()], array['A.v1'], array['{}'::json], '{}', null, null)`,
          [tenant],
        ),
      );
    await expect(read(b)).rejects.toThrow('another tenant');
    await expect(append(b)).rejects.toThrow('another tenant');
    await expect(read(a)).resolves.toBeDefined();
    await expect(append(a)).resolves.toBeDefined();
  });

  it('a temporary table of the caller is not what the append function writes to', async () => {
    await withTenant(log.app, a, async (client) => {
      const made = client.query('create temp table commands (tenant text)');
      await expect(made).rejects.toThrow('permission denied');
    });
  });

  it('2,000 interleaved calls of two tenants with failures on two connections show no foreign row', async () => {
    const pool = logPool({ connectionString: log.database.appUrl, max: 2 });
    const store = new PostgresEventStore({ pool });
    const foreign: unknown[] = [];
    const one = async (index: number): Promise<void> => {
      const tenant = index % 2 === 0 ? a : b;
      const rows = await withTenant(pool, tenant, async (client) => {
        const found = await client.query<{ tenant: string }>('select tenant from events');
        if (index % 7 === 0) await client.query('select 1 / 0');
        return found.rows;
      }).catch(() => []);
      if (index % 5 === 0) await store.append(appendTo({ tenant, stream: `s-${index % 10}` }));
      const outside = await pool.query('select from events');
      foreign.push(...rows.filter((row) => row.tenant !== tenant), ...outside.rows);
    };
    await Promise.all(Array.from({ length: 2_000 }, (_, index) => one(index)));
    await pool.end();
    expect(foreign).toEqual([]);
  });

  it('every table with a tenant is protected (control: one without a policy, a view and a definer function are found)', async () => {
    expect(await unprotected(log.owner)).toEqual([]);
    await log.owner.query('create table leak_table (tenant text); alter table leak_table enable row level security');
    await log.owner.query('create view leak_view as select tenant from events');
    await log.owner.query('create function leak_function() returns int language sql security definer return 1');
    expect(await unprotected(log.owner)).toEqual(['leak_function', 'leak_table', 'leak_view']);
  });
});

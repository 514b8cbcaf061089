import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase } from '@attestry/testing';
import { appendTo, eventually, freshStream, freshTenant } from '../contract/harness.js';
import { logPool } from './log-pool.js';
import type { TestLog } from './testing/test-log.js';
import { openTestLog } from './testing/test-log.js';

const IDLE_MS = 400;

describe('a feed behind a transaction that somebody left open', () => {
  let log: TestLog;
  beforeAll(async () => {
    log = await openTestLog();
  });
  afterAll(() => log.close());

  const append = (): Promise<unknown> => {
    const tenant = freshTenant();
    return log.store.append(appendTo({ tenant, stream: freshStream(tenant) }));
  };

  it('in another database holds events back and shows in the lag, until its time-out ends it', async () => {
    const other = await testDatabase('log');
    const pool = logPool({ connectionString: other.ownerUrl, max: 1 }, { idle: IDLE_MS });
    const client = await pool.connect();
    client.on('error', () => undefined);
    await client.query('begin; create table left_open ()');
    const since = performance.now();
    await append();
    expect(await log.feed.read(undefined, 10)).toEqual([]);
    expect(await log.feed.lag(undefined)).toMatchObject({ behind: 0, withheld: 1 });
    expect(await eventually(() => log.feed.read(undefined, 10), 1)).toHaveLength(1);
    expect(performance.now() - since).toBeGreaterThan(IDLE_MS * 0.9);
    client.release(true);
    await pool.end();
    await other.drop();
  });

  it('transactions end after their whole time as well, where the server knows how (PostgreSQL 17)', async () => {
    const pool = logPool({ connectionString: log.database.appUrl, max: 1 }, { total: 150 });
    const { rows } = await pool.query<{ version: number }>(
      `select current_setting('server_version_num')::integer as version`,
    );
    const long = pool.query('select pg_sleep(0.4)');
    if ((rows[0]?.version ?? 0) >= 170_000) await expect(long).rejects.toThrow('transaction timeout');
    else await expect(long).resolves.toBeDefined();
    await pool.end();
  });
});

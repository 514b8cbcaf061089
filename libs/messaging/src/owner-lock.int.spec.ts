import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { adminDatabaseUrl } from '@attestry/testing';
import pg from 'pg';
import { pino } from 'pino';
import { OwnerLock } from './owner-lock.js';
import type { MessagingDatabase } from './testing/database.js';
import { messagingDatabase } from './testing/database.js';
import { until } from './testing/until.js';

const log = pino({ level: 'silent' });
const never = new AbortController().signal;

describe('one owner at a time', () => {
  let database: MessagingDatabase;
  beforeAll(async () => void (database = await messagingDatabase()), 60_000);
  afterAll(() => database.close());
  const lock = (name: string) =>
    new OwnerLock({ connectionString: database.projectorUrl, name, log, tryEvery: 30, checkEvery: 100 });

  const terminate = async (name: string) => {
    const admin = new pg.Client({ connectionString: adminDatabaseUrl() });
    await admin.connect();
    const sql = 'select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1 and datname = $2';
    await admin.query(sql, [`owner ${name}`, new URL(database.projectorUrl).pathname.slice(1)]);
    await admin.end();
  };

  it('lets one in and the next when the first releases', async () => {
    const first = await lock('a').acquire(never);
    let second: string = 'waiting';
    const waiting = lock('a')
      .acquire(never)
      .then((ownership) => ((second = 'owner'), ownership));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(second).toBe('waiting');
    await first?.release();
    await (await waiting)?.release();
    expect(second).toBe('owner');
  });

  it('keeps owners of different names apart', async () => {
    const both = await Promise.all([lock('b').acquire(never), lock('c').acquire(never)]);
    expect(both.map((ownership) => ownership?.lost.aborted)).toEqual([false, false]);
    await Promise.all(both.map(async (ownership) => ownership?.release()));
  });

  it('tells the owner when its connection is cut, and lets the next in', async () => {
    const first = await lock('d').acquire(never);
    await terminate('d');
    await until('told', () => first?.lost.aborted === true, 2_000);
    const second = await lock('d').acquire(never);
    expect(second?.lost.aborted).toBe(false);
    await Promise.all([first?.release(), second?.release()]);
  });

  it('never has two owners while connections are cut at random', async () => {
    const stop = new AbortController();
    let owners = 0;
    let most = 0;
    let terms = 0;
    const contend = async () => {
      while (!stop.signal.aborted) {
        const ownership = await lock('e').acquire(stop.signal);
        if (!ownership) return;
        // The server tells the old owner before it lets the next in; both messages may wait in one turn of the event loop.
        await new Promise((resolve) => setImmediate(resolve));
        owners += 1;
        terms += 1;
        most = Math.max(most, owners);
        await new Promise((resolve) => ownership.lost.addEventListener('abort', resolve, { once: true }));
        owners -= 1;
        await ownership.release();
      }
    };
    const contenders = [contend(), contend(), contend()];
    for (let round = 0; round < 8; round += 1) {
      await until('an owner', () => owners > 0, 5_000);
      await terminate('e');
      await until('no owner', () => owners === 0 || terms > round + 1, 5_000);
    }
    stop.abort();
    await terminate('e');
    await Promise.all(contenders);
    expect(most).toBe(1);
    expect(terms).toBeGreaterThanOrEqual(8);
  });

  it('gives up waiting when told to stop', async () => {
    const stop = new AbortController();
    const first = await lock('f').acquire(never);
    const second = lock('f').acquire(stop.signal);
    stop.abort();
    expect(await second).toBeUndefined();
    await first?.release();
  });
});

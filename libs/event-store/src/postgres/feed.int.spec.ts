import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { appendTo, event, eventually, freshStream, freshTenant } from '../contract/harness.js';
import { eventIds } from '../event-ids.js';
import { appendStatement } from './append-statement.js';
import { pageSql } from './feed-sql.js';
import { PostgresFeed } from './postgres-feed.js';
import type { TestLog } from './testing/test-log.js';
import { openTestLog } from './testing/test-log.js';

describe('feed of the PostgreSQL log', () => {
  let log: TestLog;
  beforeAll(async () => {
    log = await openTestLog();
  });
  afterAll(() => log.close());

  const end = async (feed = log.feed): Promise<string | undefined> => {
    for (let from: string | undefined; ;) {
      const last = (await feed.read(from, 1_000)).at(-1);
      if (!last) return from;
      from = last.position;
    }
  };

  const append = (stream?: string): Promise<{ position: string }> => {
    const tenant = freshTenant();
    return log.store.append(appendTo({ tenant, stream: stream ?? freshStream(tenant) }));
  };

  /** An append in a transaction that stays open until `end` is called; rolled back if the test fails before. */
  const whileOpen = async (
    run: (end: (how: 'commit' | 'rollback') => Promise<void>) => Promise<void>,
  ): Promise<void> => {
    const tenant = freshTenant();
    const pending = appendTo({ tenant, stream: freshStream(tenant) });
    const client = await log.app.connect();
    try {
      await client.query('begin');
      await client.query(appendStatement(pending, eventIds(pending, 1), new Date().toISOString()));
      await run(async (how) => void (await client.query(how)));
    } finally {
      await client.query('rollback').finally(() => client.release());
    }
  };

  it('a transaction held open across polls hides what committed after it, and nothing is skipped or repeated', async () => {
    const from = await end();
    await whileOpen(async (finish) => {
      for (let index = 0; index < 3; index += 1) await append();
      expect(await log.feed.read(from, 100)).toEqual([]);
      const [, after] = (from ?? '0:0').split(':');
      const naive = await log.projector.query('select from events where position > $1 order by position', [after]);
      expect(naive.rowCount).toBe(3);
      expect(await log.feed.lag(from)).toMatchObject({ behind: 0, withheld: 3 });
      await finish('commit');
    });
    const events = await eventually(() => log.feed.read(from, 100), 4);
    expect(new Set(events.map(({ id }) => id)).size).toBe(4);
    expect(await log.feed.read(events.at(-1)?.position, 100)).toEqual([]);
  });

  it('a wait is short while an open transaction withholds something, though no sign tells of its end, and whole otherwise', async () => {
    const from = await end();
    const waited = async (): Promise<number> => {
      const began = performance.now();
      await log.feed.wait(400);
      return performance.now() - began;
    };
    await whileOpen(async (finish) => {
      const { position } = await append();
      expect(await log.feed.read(from, 100)).toEqual([]);
      expect(await waited()).toBeLessThan(200);
      await finish('rollback');
      await eventually(() => log.feed.read(from, 100), 1);
      await log.feed.read(position, 100);
      expect(await waited()).toBeGreaterThan(390);
    });
  });

  it('an open transaction in another session shows in the lag for as long as it holds back what committed after it', async () => {
    await whileOpen(async () => {
      await append();
      const held = await eventually(async () => {
        const { heldMs } = await log.feed.lag(undefined);
        return heldMs > 40 ? [heldMs] : [];
      }, 1);
      expect(held).toHaveLength(1);
    });
    const from = await end();
    await append();
    await append();
    await eventually(() => log.feed.read(from, 10), 2);
    expect(await log.feed.lag(from)).toMatchObject({ behind: 2, withheld: 0 });
  });

  it('merges copies of foreign events into one order; the relay reads only its own', async () => {
    const from = await end();
    const merged = new PostgresFeed({ pool: log.projector, sources: 'merged' });
    const copy = (n: number): Promise<unknown> =>
      log.projector.query(
        `insert into inbox (tenant, source, source_position, stream, revision, id, type, data, meta, recorded_at, effective_at)
         values ('t', 'risk', $1, 'risk-t-1', $2, gen_random_uuid(), 'RiskRated.v1', '{"n": 1}', '{}', now(), now())`,
        [`9:${n}`, n],
      );
    await append('evidence-own');
    await copy(0);
    await append('evidence-own');
    await copy(1);
    const events = await eventually(() => merged.read(from, 100), 4);
    expect(events.map(({ stream }) => stream)).toEqual(['evidence-own', 'risk-t-1', 'evidence-own', 'risk-t-1']);
    expect(await eventually(() => log.feed.read(from, 100), 2)).toHaveLength(2);
    const pages = [await merged.read(from, 3)];
    pages.push(await merged.read(pages[0]?.at(-1)?.position, 3));
    expect(pages.flat()).toEqual(events);
    expect(await merged.lag(from)).toMatchObject({ behind: 4 });
  });

  it('gives the stored text untouched to who passes it on', async () => {
    const from = await end();
    const tenant = freshTenant();
    const data = { b: 1, a: 'é "x"', n: 1.5 };
    await log.store.append(appendTo({ tenant, stream: freshStream(tenant), events: [event('A.v1', data)] }));
    const [raw] = await eventually(() => log.feed.readRaw(from, 1), 1);
    const [read] = await log.feed.read(from, 1);
    expect(raw?.data).toBe(JSON.stringify(data));
    expect({ ...raw, data: JSON.parse(raw?.data ?? ''), meta: JSON.parse(raw?.meta ?? '') }).toEqual(read);
  });

  it('reads a page by index, wherever it begins and however large the log has become since it was empty', async () => {
    const tenant = freshTenant();
    const events = Array.from({ length: 1_000 }, () => event());
    for (let batch = 0; batch < 5; batch += 1)
      await log.store.append(appendTo({ tenant, stream: freshStream(tenant), events }));
    for (const sources of ['own', 'merged'] as const) {
      const { rows } = await log.projector.query<{ 'QUERY PLAN': string }>(`explain ${pageSql(sources, 100)}`, [
        '0',
        '0',
      ]);
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
      expect(plan).toContain('Index Scan using events_feed');
      expect(plan).not.toContain('Seq Scan on events');
    }
  });

  it('refuses what is no page and no position', async () => {
    await expect(log.feed.read(undefined, 0)).rejects.toThrow(RangeError);
    await expect(log.feed.read('17', 1)).rejects.toThrow(RangeError);
  });
});

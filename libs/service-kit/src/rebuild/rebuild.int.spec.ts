import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import type { RecordedEvent } from '@attestry/event-store';
import { logPool, PostgresEventStore, PostgresFeed } from '@attestry/event-store';
import { testDatabase } from '@attestry/testing';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import { Progress } from '../views/progress.js';
import { projectPage, projector as projectorOf } from '../views/projector.js';
import type { ReaderRow } from '../views/reader-row.js';
import { readerRow } from '../views/reader-row.js';
import { projectAll } from '../views/testing/project-all.js';
import { view } from '../views/view.js';
import { Views } from '../views/views.js';
import { alone } from './alone.js';
import { openSnapshot } from './checksums.js';
import { rebuild, unchanged } from './rebuild.js';
import { whileStill } from './while-still.js';

interface Doc {
  readonly id: string;
  readonly times: number;
}

const counting = (name: string, by = 1) =>
  view<Doc>()({
    name,
    on: ['EvidenceExpiring.v1'],
    key: ({ data }) => data.evidenceId,
    fold: (doc, { data }) => ({ id: data.evidenceId, times: (doc?.times ?? 0) + by }),
  });
const [one, other] = [counting('one'), counting('other')];

let database: Awaited<ReturnType<typeof testDatabase>>;
let app: Pool;
let projector: Pool;

beforeAll(async () => {
  database = await testDatabase('kit');
  app = logPool({ connectionString: database.appUrl, max: 4 });
  projector = logPool({ connectionString: database.projectorUrl, max: 6 });
  for (let n = 0; n < 30; n += 1) await append(n);
  await project();
});

afterAll(async () => {
  await Promise.all([app.end(), projector.end()]);
  await database.drop();
});

const append = async (n: number): Promise<void> => {
  const at = new Date(Date.UTC(2026, 0, 1) + n * 1_000).toISOString();
  const store = new PostgresEventStore({ pool: app, clock: { now: () => Promise.resolve(at) } });
  const evidenceId = `e-${n % 7}`;
  const { type, data } = fact('EvidenceExpiring.v1', { evidenceId, controlIds: ['c'], freshUntil: at });
  await store.append({
    tenant: 'acme',
    stream: `evidence-acme-${evidenceId}`,
    expected: 'any',
    commandId: randomUUID(),
    requestHash: 'a'.repeat(64),
    meta: { actor: 'p', role: 'SYS', commandId: 'c', correlationId: 'c', causationId: 'c' },
    events: [{ type, data }],
  });
};

const feed = () => new PostgresFeed({ pool: projector, sources: 'merged' });
const project = (): Promise<void> => projectAll(projector, 'projector', [one, other]);
/** What is after a place of the log; asked until there are `enough`, as strangers' transactions may keep some back. */
const read = async (from: string | undefined, enough: number): Promise<readonly RecordedEvent[]> => {
  for (const deadline = Date.now() + 10_000; ; await sleep(5)) {
    const facts = await feed().read(from, 10);
    if (facts.length >= enough || Date.now() > deadline) return facts;
  }
};
const made = (views: readonly ReturnType<typeof counting>[], folded?: (facts: number) => void) =>
  rebuild({ pool: projector, feed: feed(), reader: 'projector', views, ...(folded ? { folded } : {}) });
const seen = async (which: ReturnType<typeof counting>): Promise<number> => {
  const views = new Views(app, new Progress(app, { readWaitMs: 100 }, { name: 'evidence', listens: [] }));
  return (await views.all(which, { tenant: 'acme' })).reduce((sum, { times }) => sum + times, 0);
};
const buildsKept = async (): Promise<number> => {
  const { rows } = await projector.query<{ n: number }>(
    `select count(distinct (view, build))::int as n from
       (select view, build from documents union all select view, build from documents_history) as kept`,
  );
  return rows[0]?.n ?? 0;
};

describe('rebuilding read models', () => {
  it('gives the same checksum, past versions included, and keeps one build of each', async () => {
    const rebuilt = await made([one, other]);
    expect(rebuilt.facts).toBe(30);
    expect(rebuilt.views.map(({ before, after }) => [before, after.versions])).toEqual(
      rebuilt.views.map(({ after }) => [after, 30]),
    );
    expect(await buildsKept()).toBe(2);
  });

  it('control: a document that is not what the log says is found and mended, one of the past too', async () => {
    const spoil = [
      `update documents set doc = doc || '{"times":99}' where view = 'one' and id = 'e-1'`,
      `delete from documents_history where ctid in (select ctid from documents_history where view = 'one' limit 1)`,
    ];
    for (const statement of spoil) {
      await projector.query(statement);
      const rebuilt = await made([one, other]);
      expect(unchanged(rebuilt)).toBe(false);
      expect(rebuilt.views.map(({ before, after }) => before.checksum === after.checksum)).toEqual([false, true]);
      expect(unchanged(await made([one, other]))).toBe(true);
    }
    expect(await seen(one)).toBe(30);
  });

  it('of one read model leaves the others alone, and the projector goes on with both', async () => {
    await made([counting('one', 2)]);
    expect([await seen(one), await seen(other)]).toEqual([60, 30]);
    await append(30);
    await project();
    expect([await seen(one), await seen(other)]).toEqual([61, 31]);
    expect(unchanged(await made([one]))).toBe(false);
    expect(await seen(one)).toBe(31);
  });

  it('loses nothing that is recorded and projected meanwhile, and readers never see less than before', async () => {
    const over = new AbortController();
    const seenWhile: number[] = [];
    const recording = (async () => {
      for (let n = 31; !over.signal.aborted; n += 1) await append(n);
    })();
    const projecting = (async () => {
      const next = projectorOf(projector, feed(), 'projector', [one, other]);
      while (!over.signal.aborted) await next();
    })();
    const reading = (async () => {
      for (; !over.signal.aborted; await sleep(1)) seenWhile.push(await seen(one));
    })();
    for (let times = 0; times < 3 || (seenWhile.at(-1) ?? 0) <= 31; times += 1)
      expect(unchanged(await made([one, other]))).toBe(true);
    over.abort();
    await Promise.all([recording, projecting, reading]);
    await project();
    const { rows } = await projector.query<{ n: number }>('select count(*)::int as n from events');
    expect([await seen(one), await seen(other)]).toEqual([rows[0]?.n, rows[0]?.n]);
    expect(seenWhile).toEqual([...seenWhile].sort((a, b) => a - b));
  });

  it('a page that was begun on the old build is not taken for the new one', async () => {
    const begun = await readerRow(projector, 'projector');
    await made([one, other]);
    await append(2);
    const facts = await read(begun.position, 1);
    const client = await projector.connect();
    const page = (reader: ReaderRow) => projectPage(client, { ...reader, name: 'projector' }, [one, other], facts);
    expect(await page(begun)).toBe(false);
    expect(await page(await readerRow(projector, 'projector'))).toBe(true);
    client.release();
    expect(unchanged(await made([one, other]))).toBe(true);
  });

  it('one that was broken off leaves nothing behind once another has run', async () => {
    const broken = made([one, other], () => {
      throw new Error('broken off');
    });
    await expect(broken).rejects.toThrow('broken off');
    expect(await buildsKept()).toBe(4);
    expect(unchanged(await made([one, other]))).toBe(true);
    expect(await buildsKept()).toBe(2);
  });

  it('runs once at a time', async () => {
    const second = alone(database.projectorUrl, 'rebuild of kit', () =>
      alone(database.projectorUrl, 'rebuild of kit', () => Promise.resolve()),
    );
    await expect(second).rejects.toThrow('The rebuild of kit is running already.');
  });
});

describe('a rebuild that takes longer than the server lets a transaction be open', () => {
  const slow = (client: Pick<Pool, 'query'>) => client.query('select pg_sleep(0.6)');
  let limited: Pool;

  beforeAll(() => {
    limited = logPool({ connectionString: database.projectorUrl, max: 4 }, { idle: 200, total: 300 });
  });
  afterAll(() => limited.end());

  it('is not cut off while it takes the sums, and does not hold back the log meanwhile', async () => {
    await project();
    const from = (await readerRow(projector, 'projector')).position;
    const snapshot = await openSnapshot(limited);
    try {
      await slow(snapshot.client);
      await append(1);
      expect(await read(from, 1)).not.toEqual([]);
    } finally {
      await snapshot.close();
    }
  });

  it('control: the same work in the transaction that holds the projector is', async () => {
    await expect(whileStill(limited, 'projector', (_, client) => slow(client))).rejects.toThrow();
  });
});

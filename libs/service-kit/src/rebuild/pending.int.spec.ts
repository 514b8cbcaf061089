import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RecordedEvent } from '@attestry/event-store';
import { logPool } from '@attestry/event-store';
import { testDatabase } from '@attestry/testing';
import type { Pool } from 'pg';
import { foldPage, touches } from '../views/fold-page.js';
import { readEarlier } from '../views/read-earlier.js';
import type { AnyView } from '../views/view.js';
import { sumOf } from './checksums.js';
import { Pending } from './pending.js';

const counted = {
  name: 'counted',
  on: ['EvidenceAccepted.v1', 'EvidenceWithdrawn.v1'],
  key: ({ stream }: RecordedEvent) => stream,
  fold: (doc: { count: number } | undefined, { type }: RecordedEvent) =>
    type === 'EvidenceWithdrawn.v1' ? undefined : { count: (doc?.count ?? 0) + 1 },
} as unknown as AnyView;

const second = (n: number): string => new Date(Date.UTC(2026, 0, 1) + n * 1_000).toISOString();

/** Of those told late, each fifth one holds from 30 seconds before it was recorded. */
const fact = (n: number, late: boolean): RecordedEvent =>
  ({
    tenant: 'acme',
    stream: `s-${n % 7}`,
    position: `5:${n}`,
    type: n % 11 === 0 ? 'EvidenceWithdrawn.v1' : 'EvidenceAccepted.v1',
    data: {},
    recordedAt: second(n),
    effectiveAt: second(late && n % 5 === 0 ? n - 30 : n),
  }) as unknown as RecordedEvent;

const factsOf = (late: boolean) => Array.from({ length: 100 }, (_, n) => fact(n, late));

describe('documents held until they are stored', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>;
  let pool: Pool;
  beforeAll(async () => {
    database = await testDatabase('kit');
    pool = logPool({ connectionString: database.projectorUrl, max: 2 });
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  /** Folds all in pages, held as long as told, and gives the sum of the build. */
  const folded = async (late: boolean, build: number, perPage: number, most?: number): Promise<object> => {
    const pending = new Pending(pool, () => build, most);
    const facts = factsOf(late);
    for (let from = 0; from < facts.length; from += perPage) {
      const page = touches([counted], facts.slice(from, from + perPage));
      const stored = await pending.documents(page);
      await pending.take(foldPage(page, stored, await readEarlier(pool, () => build, page, stored)));
    }
    await pending.store();
    return sumOf(pool, build, 'counted');
  };

  it('come to the same, past versions and gone ones included, whenever they are stored and however long pages are', async () => {
    const never = await folded(false, 1, 10);
    // The first fact withdraws what is not there.
    expect(never).toMatchObject({ versions: 99 });
    expect(await folded(false, 2, 10, 0)).toEqual(never);
    expect(await folded(false, 3, 3, 4)).toEqual(never);
    expect(await folded(false, 4, 100)).toEqual(never);
  });

  it('and so they do when facts are told late', async () => {
    const never = await folded(true, 5, 10);
    expect(await folded(true, 6, 10, 0)).toEqual(never);
    expect(await folded(true, 7, 3, 4)).toEqual(never);
    expect(await folded(true, 8, 100)).toEqual(never);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RecordedEvent } from '@attestry/event-store';
import { logPool } from '@attestry/event-store';
import { testDatabase } from '@attestry/testing';
import type { Pool } from 'pg';
import { foldPage, touches } from '../views/fold-page.js';
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

const fact = (n: number): RecordedEvent =>
  ({
    tenant: 'acme',
    stream: `s-${n % 7}`,
    position: `5:${n}`,
    type: n % 11 === 0 ? 'EvidenceWithdrawn.v1' : 'EvidenceAccepted.v1',
    data: {},
    recordedAt: new Date(Date.UTC(2026, 0, 1) + n * 1_000).toISOString(),
  }) as unknown as RecordedEvent;

const FACTS = Array.from({ length: 100 }, (_, n) => fact(n));
const ACCEPTED = FACTS.filter(({ type }) => type === 'EvidenceAccepted.v1');

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
  const folded = async (build: number, perPage: number, most?: number): Promise<object> => {
    const pending = new Pending(pool, () => build, most);
    for (let from = 0; from < FACTS.length; from += perPage) {
      const page = touches([counted], FACTS.slice(from, from + perPage));
      await pending.take(foldPage(page, await pending.documents(page)));
    }
    await pending.store();
    return sumOf(pool, build, 'counted');
  };

  it('come to the same, past versions and gone ones included, whenever they are stored and however long pages are', async () => {
    const never = await folded(1, 10);
    expect(never).toMatchObject({ versions: ACCEPTED.length });
    expect(await folded(2, 10, 0)).toEqual(never);
    expect(await folded(3, 3, 4)).toEqual(never);
    expect(await folded(4, 100)).toEqual(never);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { StoredDocuments } from '@attestry/testing';
import { rowsRead, storedDocuments } from '@attestry/testing';
import type { Pool } from 'pg';
import type { Filter } from './filter.js';
import { Progress } from './progress.js';
import type { At, Readable } from './view.js';
import { Views } from './views.js';

const DOCUMENTS = 5_000;

interface Doc {
  readonly n: number;
  readonly bucket: string;
}

const told = { name: 'told' } as Readable<Doc>;

let stored: StoredDocuments;

/** Ten documents a bucket, one a day from 2000-01-01 on. */
beforeAll(async () => {
  stored = await storedDocuments('kit', async (projector) => {
    for (const tenant of ['acme', 'globex'])
      await projector.query(
        `insert into documents (build, tenant, view, id, ordinal, doc, valid_from, recorded_from)
       select 1, $1, 'told', 'd-' || d, d, jsonb_build_object('n', d, 'bucket', 'b-' || (d / 10), 'other', 'b-' || (d / 10),
              'day', day, 'dueAt', day || 'T00:00:00.000Z', 'validTo', day || 'T00:00:00.000Z'), timestamptz 'epoch', timestamptz 'epoch'
         from generate_series(1, ${DOCUMENTS}) d, to_char(date '2000-01-01' + d, 'YYYY-MM-DD') day`,
        [tenant],
      );
  });
});
afterAll(() => stored.close());

const viewsOf = (pool: Pool) =>
  new Views(pool, new Progress(stored.app, { readWaitMs: 100 }, { name: 'evidence', listens: [] }));
const found = async (filter: Filter, at: Partial<At> = {}) =>
  (await viewsOf(stored.app).all(told, { tenant: 'acme', ...at }, filter)).map(({ n }) => n);
const looked = async (filter: Filter, at: Partial<At> = {}) => {
  const rows = await rowsRead(stored.app, (pool) => viewsOf(pool).all(told, { tenant: 'acme', ...at }, filter));
  return rows['documents'];
};

const BUCKETS: Filter = { anyOf: { field: 'bucket', values: ['b-7', 'b-9'] } };
const TWENTY = [70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99];

describe('what a filter looks at, of the rows of two organizations', () => {
  it('documents of a bucket are the only ones looked at, however many there are', async () => {
    expect(await found(BUCKETS)).toEqual(TWENTY);
    expect(await looked(BUCKETS)).toBe(20);
  });

  it.each<[string, Filter]>([
    ['a day', { from: { field: 'day', value: '2000-01-11' }, upTo: { field: 'day', value: '2000-01-13' } }],
    [
      'what is due',
      { from: { field: 'dueAt', value: '2000-01-11' }, upTo: { field: 'dueAt', value: '2000-01-13T12:00:00.000Z' } },
    ],
    [
      'an end of validity',
      { from: { field: 'validTo', value: '2000-01-11' }, upTo: { field: 'validTo', value: '2000-01-14' } },
    ],
  ])('by %s the same', async (_, filter) => {
    expect(await found(filter)).toEqual([10, 11, 12]);
    expect(await looked(filter)).toBe(3);
  });

  it('further conditions are asked of those alone', async () => {
    const filter = { ...BUCKETS, match: { n: 71 } };
    expect(await found(filter)).toEqual([71]);
    expect(await looked(filter)).toBe(20);
  });

  it('as of an instant the current versions are found the same way; at a valid instant each is looked up', async () => {
    expect(await found(BUCKETS, { asOf: '2026-01-01T00:00:00.000Z' })).toEqual(TWENTY);
    expect(await looked(BUCKETS, { asOf: '2026-01-01T00:00:00.000Z' })).toBe(20);
    expect(await found(BUCKETS, { validAt: '2026-01-01T00:00:00.000Z' })).toEqual(TWENTY);
  });

  it('a field without a column is asked of every document of the read model: what the index spares', async () => {
    const filter: Filter = { anyOf: { field: 'other', values: ['b-7', 'b-9'] } };
    expect(await found(filter)).toEqual(TWENTY);
    expect(await looked(filter)).toBeGreaterThanOrEqual(DOCUMENTS);
  });
});

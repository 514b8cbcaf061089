import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { StoredDocuments } from '@attestry/testing';
import { rowsRead, storedDocuments } from '@attestry/testing';
import type { Pool } from 'pg';
import { Progress } from './progress.js';
import type { At, Readable } from './view.js';
import { Views } from './views.js';

const [DOCUMENTS, VERSIONS] = [1_000, 12];
const told = { name: 'told' } as Readable<{ readonly n: number }>;
const day = (number: number): string => new Date(Date.UTC(2026, 0, number)).toISOString();

let stored: StoredDocuments;

/** Every document has a version a day, recorded the day it holds from; the last one is current. */
beforeAll(async () => {
  stored = await storedDocuments('kit', async (projector) => {
    const version = (n: string): string =>
      `1, 'acme', 'told', 'd-' || d, d, jsonb_build_object('n', ${n}), timestamptz '2025-12-31Z' + ${n} * interval '1 day'`;
    await projector.query(
      `insert into documents (build, tenant, view, id, ordinal, doc, valid_from, recorded_from)
     select ${version(`${VERSIONS}`)}, timestamptz '2025-12-31Z' + ${VERSIONS} * interval '1 day'
       from generate_series(1, ${DOCUMENTS}) d`,
    );
    await projector.query(
      `insert into documents_history (build, tenant, view, id, ordinal, doc, valid_from, recorded_from, recorded_to)
     select ${version('v')}, timestamptz '2025-12-31Z' + v * interval '1 day', timestamptz '2025-12-31Z' + (v + 1) * interval '1 day'
       from generate_series(1, ${DOCUMENTS}) d, generate_series(1, ${VERSIONS - 1}) v`,
    );
  });
});
afterAll(() => stored.close());

const viewsOf = (pool: Pool) =>
  new Views(pool, new Progress(stored.app, { readWaitMs: 100 }, { name: 'evidence', listens: [] }));
const listed = async (at: Partial<At>) =>
  (await viewsOf(stored.app).page(told, { tenant: 'acme', ...at }, {}, { first: 2 })).items.map(({ doc }) => doc.n);

describe('what a read in valid time costs', () => {
  it('each document is looked up once, however many versions it has', async () => {
    expect(await listed({ validAt: day(7) })).toEqual([7, 7]);
    const rows = await rowsRead(stored.app, (pool) =>
      viewsOf(pool).page(told, { tenant: 'acme', validAt: day(7) }, {}, { first: 2 }),
    );
    expect(rows).toMatchObject({ documents: DOCUMENTS, documents_history: DOCUMENTS });
  });

  it('an instant that the current versions have reached looks at no past one', async () => {
    expect(await listed({ validAt: day(VERSIONS) })).toEqual([VERSIONS, VERSIONS]);
    const rows = await rowsRead(stored.app, (pool) =>
      viewsOf(pool).all(told, { tenant: 'acme', validAt: day(VERSIONS) }, {}),
    );
    expect(rows['documents_history'] ?? 0).toBe(0);
  });

  it('documents asked for by id are the only ones looked up', async () => {
    const rows = await rowsRead(stored.app, (pool) =>
      viewsOf(pool).many(told, ['d-3', 'd-9'], { tenant: 'acme', validAt: day(7), asOf: day(5) }),
    );
    expect(await listed({ validAt: day(7), asOf: day(5) })).toEqual([5, 5]);
    expect([rows['documents'], (rows['documents_history'] ?? 0) <= 2 * 3]).toEqual([2, true]);
  });
});

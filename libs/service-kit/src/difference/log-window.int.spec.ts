import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exampleOf } from '@attestry/contracts';
import { logPool, MemoryKeyStore } from '@attestry/event-store';
import { rowsRead, testDatabase } from '@attestry/testing';
import type { Pool } from 'pg';
import { LogWindow } from './log-window.js';

const FACTS = 10_000;
const TENANTS = ['acme', 'other'];
let database: Awaited<ReturnType<typeof testDatabase>>;
let app: Pool;

/** Two organizations, each with a fact a minute of the same minutes. */
beforeAll(async () => {
  database = await testDatabase('kit');
  app = logPool({ connectionString: database.appUrl, max: 2 });
  const owner = logPool({ connectionString: database.ownerUrl, max: 1 });
  await owner.query('alter table events no force row level security');
  for (const tenant of TENANTS)
    await owner.query(
      `insert into events (tenant, stream, revision, id, type, data, meta, recorded_at, effective_at)
       select $1, 'evidence-1', n - 1, gen_random_uuid(), 'EvidenceWithdrawn.v1', $2, '{"actor": "p"}', at, at
         from (select n, timestamptz '2026-01-01Z' + n * interval '1 minute' as at from generate_series(1, ${FACTS}) n) minutes`,
      [tenant, JSON.stringify(exampleOf('EvidenceWithdrawn.v1', {}))],
    );
  await owner.query('analyze events');
  await owner.end();
});
afterAll(async () => {
  await app.end();
  await database.drop();
});

const read = (pool: Pool) =>
  new LogWindow(pool, new MemoryKeyStore()).read(
    'acme',
    { asOfA: '2026-01-04T00:00:00.000Z', asOfB: '2026-01-04T00:20:00.000Z' },
    ['EvidenceWithdrawn.v1'],
  );

describe('Q29 facts between two instants', () => {
  it('are the only ones looked at, of one organization, in the order of the log', async () => {
    const facts = await read(app);
    expect(facts.map(({ recordedAt }) => recordedAt)).toEqual(
      Array.from({ length: 20 }, (_, n) => new Date(Date.UTC(2026, 0, 4, 0, n + 1)).toISOString()),
    );
    expect((await rowsRead(app, read))['events']).toBe(20);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { fact } from '@attestry/contracts';
import { logPool, PostgresEventStore } from '@attestry/event-store';
import { testDatabase } from '@attestry/testing';
import type { Pool } from 'pg';
import { Progress } from './progress.js';
import { projectAll } from './testing/project-all.js';
import { view } from './view.js';
import { Views } from './views.js';

interface Doc {
  readonly id: string;
  readonly accepted: number;
  readonly controlIds: readonly string[];
}

const counted = view<Doc>()({
  name: 'counted',
  on: ['EvidenceExpiring.v1', 'EvidenceWithdrawn.v1'],
  key: ({ data }) => data.evidenceId,
  fold: (doc, { type, data }) =>
    type === 'EvidenceWithdrawn.v1'
      ? undefined
      : { id: data.evidenceId, accepted: (doc?.accepted ?? 0) + 1, controlIds: data.controlIds },
});

let database: Awaited<ReturnType<typeof testDatabase>>;
let app: Pool;
let projector: Pool;
let now = '2026-01-01T00:00:00.000Z';

beforeAll(async () => {
  database = await testDatabase('kit');
  app = logPool({ connectionString: database.appUrl, max: 4 });
  projector = logPool({ connectionString: database.projectorUrl, max: 4 });
});

afterAll(async () => {
  await Promise.all([app.end(), projector.end()]);
  await database.drop();
});

const append = async (
  tenant: string,
  evidenceId: string,
  at: string,
  type: 'expiring' | 'withdrawn' = 'expiring',
): Promise<string> => {
  now = at;
  const store = new PostgresEventStore({ pool: app, clock: { now: () => Promise.resolve(now) } });
  const event =
    type === 'withdrawn'
      ? fact('EvidenceWithdrawn.v1', { evidenceId })
      : fact('EvidenceExpiring.v1', { evidenceId, controlIds: ['c-1', evidenceId], freshUntil: at });
  const meta = { actor: 'p', role: 'SYS', commandId: 'c', correlationId: 'c', causationId: 'c' };
  const { position } = await store.append({
    tenant,
    stream: `evidence-${tenant}-${evidenceId}`,
    expected: 'any',
    commandId: randomUUID(),
    requestHash: 'a'.repeat(64),
    meta,
    events: [{ type: event.type, data: event.data }],
  });
  return `evidence:${position}`;
};

const project = (): Promise<void> => projectAll(projector, 'projector', [counted]);
const views = (readWaitMs = 100) =>
  new Views(app, new Progress(app, { readWaitMs }, { name: 'evidence', listens: ['control'] }));

describe('read models', () => {
  it('show the current version, and as of an instant the version recorded then', async () => {
    await append('acme', 'e-1', '2026-01-01T00:00:00.000Z');
    await append('acme', 'e-1', '2026-02-01T00:00:00.000Z');
    await project();
    const at = (asOf?: string) => views().one(counted, 'e-1', { tenant: 'acme', ...(asOf ? { asOf } : {}) });
    expect(await at()).toMatchObject({ accepted: 2 });
    expect(await at('2026-01-15T00:00:00.000Z')).toMatchObject({ accepted: 1 });
    expect(await at('2026-02-01T00:00:00.000Z')).toMatchObject({ accepted: 2 });
    expect(await at('2025-12-31T00:00:00.000Z')).toBeUndefined();
  });

  it('a document that is gone stays readable as of the time it was there', async () => {
    await append('acme', 'e-2', '2026-01-01T00:00:00.000Z');
    await append('acme', 'e-2', '2026-03-01T00:00:00.000Z', 'withdrawn');
    await project();
    expect(await views().one(counted, 'e-2', { tenant: 'acme' })).toBeUndefined();
    expect(await views().one(counted, 'e-2', { tenant: 'acme', asOf: '2026-02-01T00:00:00.000Z' })).toMatchObject({
      accepted: 1,
    });
  });

  it('row 75: another organization sees none of it', async () => {
    expect(await views().all(counted, { tenant: 'other' })).toEqual([]);
    expect((await views().all(counted, { tenant: 'acme' })).length).toBeGreaterThan(0);
  });

  it('lists page by stable cursors and filter by containment and by any of several values', async () => {
    for (const id of ['p-1', 'p-2', 'p-3']) await append('paged', id, '2026-01-01T00:00:00.000Z');
    await project();
    const first = await views().page(counted, { tenant: 'paged' }, {}, { first: 2 });
    const after = first.items.at(-1)?.cursor ?? '';
    const second = await views().page(counted, { tenant: 'paged' }, {}, { first: 2, after });
    expect([first, second].map(({ items, hasNextPage }) => [items.map(({ id }) => id), hasNextPage])).toEqual([
      [['p-1', 'p-2'], true],
      [['p-3'], false],
    ]);
    const some = await views().all(
      counted,
      { tenant: 'paged' },
      { anyOf: { field: 'controlIds', values: ['p-1', 'p-3'] } },
    );
    expect(some.map(({ id }) => id)).toEqual(['p-1', 'p-3']);
    expect(await views().all(counted, { tenant: 'paged' }, { match: { controlIds: ['p-2'] } })).toHaveLength(1);
    await expect(views().page(counted, { tenant: 'paged' }, {}, { after: 'nonsense' })).rejects.toMatchObject({
      code: 'VALIDATION_FAILED',
    });
  });

  it('reading after a write waits for the projection, and says so when it takes too long', async () => {
    const readAfter = await append('acme', 'e-3', '2026-01-01T00:00:00.000Z');
    await expect(views(30).one(counted, 'e-3', { tenant: 'acme', readAfter })).rejects.toMatchObject({
      code: 'READ_MODEL_BEHIND',
    });
    const waiting = views(3_000).one(counted, 'e-3', { tenant: 'acme', readAfter });
    await project();
    expect(await waiting).toMatchObject({ accepted: 1 });
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { EventType, Fact } from '@attestry/contracts';
import { exampleOf, fact } from '@attestry/contracts';
import { logPool, MemoryKeyStore, PostgresEventStore } from '@attestry/event-store';
import { testDatabase } from '@attestry/testing';
import type { Pool } from 'pg';
import { Progress } from '../views/progress.js';
import { projectAll } from '../views/testing/project-all.js';
import { view } from '../views/view.js';
import { Views } from '../views/views.js';
import { Differences } from './differences.js';
import { LogWindow } from './log-window.js';
import { windowId } from './window.js';

interface Doc {
  readonly id: string;
  readonly state: string;
  readonly freshUntil?: string;
}

const proofs = view<Doc>()({
  name: 'proofs',
  on: ['EvidenceSubmitted.v1', 'EvidenceAccepted.v1', 'EvidenceWithdrawn.v1'],
  key: ({ data }) => data.evidenceId,
  fold: (doc, { type, data }, id) => {
    if (type === 'EvidenceSubmitted.v1') return { id, state: 'SUBMITTED' };
    if (type === 'EvidenceWithdrawn.v1') return undefined;
    return { ...(doc ?? { id }), state: 'ACCEPTED', freshUntil: data.freshUntil };
  },
});

let database: Awaited<ReturnType<typeof testDatabase>>;
let app: Pool;
let projector: Pool;
let differences: Differences;
const ids: Record<string, string> = {};

const day = (n: number): string => `2026-01-0${n}T00:00:00.000Z`;

const append = async (name: string, at: string, { type, data }: Fact<EventType>, tenant = 'acme'): Promise<void> => {
  const store = new PostgresEventStore({ pool: app, clock: { now: () => Promise.resolve(at) } });
  const commandId = randomUUID();
  const { eventIds } = await store.append({
    tenant,
    stream: `evidence-${tenant}-${(data as { evidenceId: string }).evidenceId}`,
    expected: 'any',
    commandId,
    requestHash: 'a'.repeat(64),
    meta: { actor: 'p', role: 'SYS', commandId, correlationId: 'c', causationId: commandId },
    events: [{ type, data: { ...data } }],
  });
  ids[name] = eventIds[0] ?? '';
};

const submitted = (evidenceId: string) =>
  fact('EvidenceSubmitted.v1', exampleOf('EvidenceSubmitted.v1', { evidenceId }));
const accepted = (evidenceId: string) =>
  fact('EvidenceAccepted.v1', { evidenceId, by: 'PERSON', freshUntil: '2026-06-01T00:00:00.000Z' });

beforeAll(async () => {
  database = await testDatabase('kit');
  app = logPool({ connectionString: database.appUrl, max: 4 });
  projector = logPool({ connectionString: database.projectorUrl, max: 4 });
  await append('e-1 in', day(1), submitted('e-1'));
  await append('e-2 in', day(1), submitted('e-2'));
  await append('e-1 ok', day(3), accepted('e-1'));
  await append('e-2 out', day(4), fact('EvidenceWithdrawn.v1', { evidenceId: 'e-2' }));
  await append('e-3 in', day(5), submitted('e-3'));
  await append('other', day(3), submitted('e-1'), 'other');
  await projectAll(projector, 'projector', [proofs]);
  const progress = new Progress(app, { readWaitMs: 100 }, { name: 'evidence', listens: [] });
  differences = new Differences(new Views(app, progress), new LogWindow(app, new MemoryKeyStore()));
});

afterAll(async () => {
  await Promise.all([app.end(), projector.end()]);
  await database.drop();
});

const diff = (asOfA: string, asOfB: string, page: { first: number; after?: string } = { first: 50 }, tenant = 'acme') =>
  differences.ofView(proofs, windowId({ asOfA, asOfB }), page, { tenant });

describe('Q29 diff of a read model', () => {
  it('names field, before, after and the event of what was added, changed and removed between two instants', async () => {
    const { changes, total } = await diff(day(2), day(6));
    expect(total).toBe(6);
    expect(changes).toEqual(
      expect.arrayContaining([
        {
          id: 'e-1',
          kind: 'CHANGED',
          field: 'state',
          before: '"SUBMITTED"',
          after: '"ACCEPTED"',
          events: [ids['e-1 ok']],
        },
        { id: 'e-2', kind: 'REMOVED', field: 'state', before: '"SUBMITTED"', events: [ids['e-2 out']] },
        { id: 'e-3', kind: 'ADDED', field: 'state', after: '"SUBMITTED"', events: [ids['e-3 in']] },
      ]),
    );
  });

  it('knows nothing of what was recorded after the second instant, nor before the first', async () => {
    expect((await diff(day(2), day(3))).changes.map(({ id }) => id)).toEqual(['e-1', 'e-1']);
    expect((await diff(day(6), day(7))).changes).toEqual([]);
    expect((await diff(day(3), day(3))).changes).toEqual([]);
  });

  it('an organization sees its own only (control: the other has changes of its own)', async () => {
    expect((await diff(day(2), day(3), { first: 50 }, 'other')).changes.map(({ kind }) => kind)).toEqual([
      'ADDED',
      'ADDED',
    ]);
    expect((await diff(day(2), day(3), { first: 50 }, 'third')).changes).toEqual([]);
  });

  it('is read page by page', async () => {
    const whole = await diff(day(2), day(6));
    const first = await diff(day(2), day(6), { first: 4 });
    const rest = await diff(day(2), day(6), { first: 4, after: first.pageInfo.endCursor ?? '' });
    expect([...first.changes, ...rest.changes]).toEqual(whole.changes);
    expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
  });

  it('a cursor is the change it stands for: one of another list is refused', async () => {
    const { pageInfo } = await diff(day(2), day(6), { first: 1 });
    const elsewhere = Buffer.from(JSON.stringify(['e-9', 'state'])).toString('base64url');
    expect(Buffer.from(pageInfo.endCursor ?? '', 'base64url').toString()).toBe('["e-1","freshUntil"]');
    await expect(diff(day(2), day(6), { first: 1, after: elsewhere })).rejects.toMatchObject({
      code: 'VALIDATION_FAILED',
    });
  });

  it('refuses instants the wrong way round', async () => {
    await expect(diff(day(3), day(2))).rejects.toMatchObject({ code: 'VALIDATION_FAILED' });
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { logPool, PostgresEventStore } from '@attestry/event-store';
import { testDatabase } from '@attestry/testing';
import type { Pool } from 'pg';
import { MonitorRuns } from './monitor-runs.js';

const PERIOD = { start: '2026-01-01', endExclusive: '2026-07-01' };
const INSIDE = '2026-03-10T02:00:00.000Z';

let database: Awaited<ReturnType<typeof testDatabase>>;
let app: Pool;
let inbox: Pool;
let runs: MonitorRuns;

beforeAll(async () => {
  database = await testDatabase('audit');
  app = logPool({ connectionString: database.appUrl, max: 4 });
  inbox = logPool({ connectionString: database.projectorUrl, max: 4 });
  runs = new MonitorRuns(app);
});

afterAll(async () => {
  await Promise.all([app.end(), inbox.end()]);
  await database.drop();
});

const arrive = (tenant: string, observedAt: string, result = 'FAIL'): Promise<unknown> =>
  inbox.query(
    `insert into inbox (tenant, source, source_position, stream, revision, id, type, data, meta, recorded_at, effective_at)
     values ($1, 'evidence', '1:1', 's', 0, $2, 'CollectorRunCompleted.v1', $3, '{}', $4, $4)`,
    [tenant, randomUUID(), JSON.stringify({ controlIds: ['c-1'], result, observedAt }), observedAt],
  );

const ENDED = '2026-08-14T17:00:00.000Z';

const endFieldwork = async (tenant: string, auditId: string, now = ENDED): Promise<void> => {
  const store = new PostgresEventStore({
    pool: app,
    clock: { now: () => Promise.resolve(now) },
  });
  const [commandId, stream] = [randomUUID(), `audit-${tenant}-${auditId}`];
  const meta = { actor: 'a-01', role: 'AL', commandId, correlationId: commandId, causationId: commandId };
  const events = [{ type: 'FieldworkEnded.v1', data: { auditId } }];
  await store.append({ tenant, stream, expected: 'any', commandId, requestHash: 'a'.repeat(64), meta, events });
};

describe('runs that a report reads', () => {
  it('RPT-5 those held when fieldwork ended, of the organization, in the period; later ones never', async () => {
    const tenant = `t-${randomUUID()}`;
    await arrive(tenant, INSIDE);
    await arrive(tenant, '2025-06-01T00:00:00.000Z');
    await arrive(tenant, '2026-07-01T00:00:00.000Z');
    await arrive(`other-${tenant}`, INSIDE);
    expect(await runs.of({ tenant }, 'aud-1', PERIOD)).toEqual([]);
    await endFieldwork(tenant, 'aud-1');
    const held = [{ controlIds: ['c-1'], result: 'FAIL', observedAt: INSIDE }];
    expect(await runs.of({ tenant }, 'aud-1', PERIOD)).toEqual(held);
    await arrive(tenant, '2026-03-11T00:00:00.000Z', 'PASS');
    expect(await runs.of({ tenant }, 'aud-1', PERIOD)).toEqual(held);
    expect(await runs.of({ tenant }, 'aud-2', PERIOD)).toEqual([]);
  });

  it('RPT-5 as of an instant, those of the fieldwork that had ended by then; a later end adds none to it', async () => {
    const tenant = `t-${randomUUID()}`;
    await arrive(tenant, INSIDE);
    await endFieldwork(tenant, 'aud-1');
    await arrive(tenant, '2026-03-11T00:00:00.000Z', 'PASS');
    await endFieldwork(tenant, 'aud-1', '2026-08-20T17:00:00.000Z');
    const read = (asOf?: string) => runs.of({ tenant, ...(asOf ? { asOf } : {}) }, 'aud-1', PERIOD);
    expect(await read()).toHaveLength(2);
    expect(await read('2026-08-15T00:00:00.000Z')).toEqual([
      { controlIds: ['c-1'], result: 'FAIL', observedAt: INSIDE },
    ]);
    expect(await read('2026-08-14T16:59:59.999Z')).toEqual([]);
  });
});

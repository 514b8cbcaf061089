import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { logPool } from '@attestry/event-store';
import type { At, Progress } from '@attestry/service-kit';
import { testDatabase } from '@attestry/testing';
import type { Pool } from 'pg';
import type { PublicEvent } from './event-feed.type.js';
import { PublicFeed } from './public-feed.js';

let database: Awaited<ReturnType<typeof testDatabase>>;
let app: Pool;
let projector: Pool;

beforeAll(async () => {
  database = await testDatabase('partner');
  app = logPool({ connectionString: database.appUrl, max: 2 });
  projector = logPool({ connectionString: database.projectorUrl, max: 2 });
});

afterAll(async () => {
  await Promise.all([app.end(), projector.end()]);
  await database.drop();
});

const DAY = '2026-03-01T00:00:00.000Z';

const copy = (tenant: string, type: string, data: object, recordedAt = DAY): Promise<unknown> =>
  projector.query(
    `insert into inbox (tenant, source, source_position, stream, revision, id, type, data, meta, recorded_at, effective_at)
     values ($1, 'audit', '7:1', $2, 0, $3, $4, $5, '{}', $6, $6)`,
    [tenant, `audit-${tenant}-1`, randomUUID(), type, JSON.stringify(data), recordedAt],
  );

const reached = { reached: () => Promise.resolve() } as unknown as Progress;
const read = (at: At, after?: string, limit = 100): Promise<PublicEvent[]> =>
  new PublicFeed(app, reached).read(at, after, limit);

/** Other transactions on the server may hold back the newest rows for a moment. */
const eventually = async (at: At, count: number): Promise<PublicEvent[]> => {
  for (let round = 0; round < 200; round += 1) {
    const events = await read(at);
    if (events.length >= count) return events;
    await pause(20);
  }
  return read(at);
};

const parse = (data: string): unknown => JSON.parse(data);

describe('the public feed of an organization', () => {
  beforeAll(async () => {
    await copy('acme', 'EngagementOpened.v1', { engagementId: 'eng-1', systemId: 'acme', kind: 'SOC2' });
    await copy('globex', 'EngagementOpened.v1', { engagementId: 'eng-9', systemId: 'globex', kind: 'SOC2' });
    await copy('acme', 'MembershipRevoked.v1', { orgId: 'acme', personRef: 'p-01', role: 'CM', effectiveAt: DAY });
    const reason = { kid: 'k', iv: 'i', ct: 'c' };
    await copy('acme', 'AuditWithdrawn.v1', { auditId: 'aud-1', reason }, '2026-03-02T00:00:00.000Z');
  });

  it('replays its public events from the first, without what is confidential', async () => {
    const events = await eventually({ tenant: 'acme' }, 2);
    expect(events.map(({ type, service, tenant, sequence }) => ({ type, service, tenant, sequence }))).toEqual([
      { type: 'EngagementOpened.v1', service: 'audit', tenant: 'acme', sequence: 0 },
      { type: 'AuditWithdrawn.v1', service: 'audit', tenant: 'acme', sequence: 0 },
    ]);
    expect(parse(events[1]?.data ?? '')).toEqual({ auditId: 'aud-1' });
  });

  it('goes on from a position, page by page, and misses none', async () => {
    const all = await eventually({ tenant: 'acme' }, 2);
    const first = await read({ tenant: 'acme' }, undefined, 1);
    const rest = await read({ tenant: 'acme' }, first[0]?.position, 1);
    expect([...first, ...rest]).toEqual(all);
    expect(await read({ tenant: 'acme' }, rest[0]?.position)).toEqual([]);
  });

  it('shows what was recorded by an instant (as-of)', async () => {
    await eventually({ tenant: 'acme' }, 2);
    const events = await read({ tenant: 'acme', asOf: '2026-03-01T12:00:00.000Z' });
    expect(events.map(({ type }) => type)).toEqual(['EngagementOpened.v1']);
  });

  it("never another organization's, though they lie in the same table (control)", async () => {
    const { rows } = await projector.query<{ n: string }>('select count(*) as n from inbox');
    expect(Number(rows[0]?.n)).toBe(4);
    expect((await eventually({ tenant: 'globex' }, 1)).map(({ data }) => parse(data))).toEqual([
      { engagementId: 'eng-9', systemId: 'globex', kind: 'SOC2' },
    ]);
    expect(await read({ tenant: 'initech' })).toEqual([]);
  });

  it('refuses a cursor that it did not give out', async () => {
    await expect(read({ tenant: 'acme' }, `0:0' or true`)).rejects.toMatchObject({ code: 'VALIDATION_FAILED' });
  });
});

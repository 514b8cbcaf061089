import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { logPool } from '@attestry/event-store';
import { testDatabase } from '@attestry/testing';
import type { Pool, PoolClient } from 'pg';
import type { PopulationQuery } from '../population-items/population-query.js';
import { LogSlice } from './log-slice.js';

let database: Awaited<ReturnType<typeof testDatabase>>;
let app: Pool;
let inbox: Pool;
let log: LogSlice;

beforeAll(async () => {
  database = await testDatabase('audit');
  app = logPool({ connectionString: database.appUrl, max: 4 });
  inbox = logPool({ connectionString: database.projectorUrl, max: 4 });
  log = new LogSlice(app);
});

afterAll(async () => {
  await Promise.all([app.end(), inbox.end()]);
  await database.drop();
});

const INSERT = `
  insert into inbox (tenant, source, source_position, stream, revision, id, type, data, meta, recorded_at, effective_at)
  values ($1, 'control', '1:1', 's', 0, $2, $3, $4, '{}', $5, $5)`;

const arrive = async (
  tenant: string,
  type: string,
  data: object,
  at = '2025-12-01T00:00:00.000Z',
  client: Pool | PoolClient = inbox,
): Promise<void> => {
  await client.query(INSERT, [tenant, randomUUID(), type, JSON.stringify(data), at]);
};

const define = async (tenant: string, frequency = 'PER_OCCURRENCE'): Promise<void> => {
  await arrive(tenant, 'ControlDefined.v1', { controlId: 'c-1', frequency, title: { encrypted: 'x' } });
  await arrive(tenant, 'ControlDesignApproved.v1', { controlId: 'c-1', version: 1 });
  await arrive(tenant, 'ControlImplemented.v1', { controlId: 'c-1', version: 1, evidenceIds: [] });
};

const perform = (tenant: string, occurrenceKey: string, controlId = 'c-1', client: Pool | PoolClient = inbox) => {
  const performedAt = '2026-03-01T10:00:00.000Z';
  const data = { controlId, occurrenceKey, performedAt, evidenceId: 'e-1', late: false };
  return arrive(tenant, 'ControlPerformed.v1', data, performedAt, client);
};

const cutAt = async (tenant: string, logOffset: string, query: PopulationQuery = 'performances') => {
  const period = { start: '2026-01-01', endExclusive: '2026-07-01' };
  return log.cut(tenant, { query, controlId: 'c-1', period, logOffset });
};
const keysAt = async (tenant: string, logOffset: string, query?: PopulationQuery): Promise<string[]> =>
  (await cutAt(tenant, logOffset, query)).items.map(({ key }) => key);

/** The offset once all that has arrived is settled: transactions of other specs on the server hold it back for a moment. */
const settled = async (tenant: string): Promise<string> => {
  const head = await log.head(tenant);
  for (;;) {
    const offset = await log.offset(tenant);
    if (offset === head) return offset;
    await pause(10);
  }
};

describe('slice of the log', () => {
  it('POP-3 the same position gives the same items for ever, a later one gives what came since', async () => {
    await define('acme');
    await perform('acme', 'A');
    const offset = await settled('acme');
    const before = await cutAt('acme', offset);
    await perform('acme', 'B');
    expect(await cutAt('acme', offset)).toEqual(before);
    expect(await keysAt('acme', offset)).toEqual(['A']);
    expect(await keysAt('acme', await settled('acme'))).toEqual(['A', 'B']);
  });

  it('holds only facts of the control and of the organization', async () => {
    await define('other');
    await perform('other', 'X', 'c-2');
    expect(await keysAt('other', await settled('other'))).toEqual([]);
    expect(await keysAt('nobody', await settled('acme'))).toEqual([]);
  });

  it('POP-3 a position is taken only where nothing can still come in before it', async () => {
    await define('slow');
    await perform('slow', 'A');
    await settled('slow');
    const late = await inbox.connect();
    await late.query('begin; select pg_current_xact_id()');
    await perform('slow', 'B');
    const [offset, head] = [await log.offset('slow'), await log.head('slow')];
    expect(await keysAt('slow', offset)).toEqual(['A']);
    expect(await keysAt('slow', head)).toEqual(['A', 'B']);
    await perform('slow', 'L', 'c-1', late);
    await late.query('commit');
    late.release();
    expect(await keysAt('slow', offset)).toEqual(['A']);
    // what a position taken at the head would have become
    expect((await keysAt('slow', head)).sort()).toEqual(['A', 'B', 'L']);
  });

  it('a wanted position is one of this log, not a later one', async () => {
    const offset = await settled('acme');
    expect(await log.offset('acme', offset)).toBe(offset);
    const refused = expect.objectContaining({ code: 'VALIDATION_FAILED' });
    await expect(log.offset('acme', '9999999999999:1')).rejects.toEqual(refused);
    await expect(log.offset('acme', 'yesterday')).rejects.toEqual(refused);
    expect(await log.offset('nobody')).toBe('0:0');
  });

  it('finds runs of collectors and acceptances of policies too', async () => {
    await define('runs', 'MANY_PER_DAY');
    const run = (runId: string, controlIds: string[]) =>
      arrive('runs', 'CollectorRunCompleted.v1', { runId, controlIds, observedAt: '2026-03-01T00:00:00.000Z' });
    await run('run-1', ['c-1', 'c-2']);
    await run('run-2', ['c-2']);
    await arrive('runs', 'PolicyDrafted.v1', { policyId: 'pol-1', version: 1, controlIds: ['c-1'] });
    const accepted = { policyId: 'pol-1', version: 1, personRef: 'p-04' };
    await arrive('runs', 'PolicyAccepted.v1', accepted, '2026-03-02T00:00:00.000Z');
    const offset = await settled('runs');
    expect(await keysAt('runs', offset, 'collector-runs')).toEqual(['run-1']);
    expect(await keysAt('runs', offset, 'policy-acceptances')).toHaveLength(1);
  });
});

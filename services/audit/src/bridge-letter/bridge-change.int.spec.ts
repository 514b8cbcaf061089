import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { logPool, PostgresFeed } from '@attestry/event-store';
import { Progress, rebuild, Views } from '@attestry/service-kit';
import { testDatabase } from '@attestry/testing';
import type { Pool } from 'pg';
import { LogSlice } from '../log-slice/log-slice.js';
import { bridgeChanges } from './bridge-change.projection.js';
import { BridgeFacts } from './bridge-facts.reader.js';

let database: Awaited<ReturnType<typeof testDatabase>>;
let app: Pool;
let projector: Pool;
let facts: BridgeFacts;
let log: LogSlice;
let arrived = 0;

const tenant = 'tidewater';

/** A fact of another service, as its topic brings it. */
const arrive = (source: string, type: string, data: object, effectiveAt: string, recordedAt = effectiveAt) =>
  projector.query(
    `insert into inbox (tenant, source, source_position, stream, revision, id, type, data, meta, recorded_at, effective_at)
     values ($1, $2, $3, 's', $4, $5, $6, $7, '{}', $8, $9)`,
    [tenant, source, `1:${(arrived += 1)}`, arrived, randomUUID(), type, JSON.stringify(data), recordedAt, effectiveAt],
  );

/** Folds what has arrived, as the projector does; what other specs hold back on the server is waited for. */
const fold = async (): Promise<void> => {
  const head = await log.head(tenant);
  while ((await log.offset(tenant)) !== head) await pause(10);
  await projector.query(
    `insert into readers (name, position) values ('projector', $1) on conflict (name) do update set position = $1`,
    [head],
  );
  const feed = new PostgresFeed({ pool: projector, sources: 'merged' });
  await rebuild({ pool: projector, feed, reader: 'projector', views: [bridgeChanges] });
};

beforeAll(async () => {
  database = await testDatabase('audit');
  app = logPool({ connectionString: database.appUrl, max: 4 });
  projector = logPool({ connectionString: database.projectorUrl, max: 4 });
  log = new LogSlice(app);
  const progress = new Progress(app, { readWaitMs: 100 }, { name: 'audit', listens: ['control'] });
  facts = new BridgeFacts(new Views(app, progress), log);
});
afterAll(async () => {
  await Promise.all([app.end(), projector.end()]);
  await database.drop();
});

const typesOf = async (asOf?: string) => {
  const found = await facts.changes('2026-07-01', '2026-09-15', { tenant, ...(asOf ? { asOf } : {}) });
  return found.map(({ type, validFrom }) => [type, validFrom?.slice(0, 10)]);
};

describe('changes of a bridge letter, from the inbox of the audit service', () => {
  it('BRG-3 8.9 the two changes through 2026-09-15, of all that came from other services', async () => {
    await arrive('control', 'ControlDegraded.v1', { controlId: 'c-13', cause: 'AUDIT' }, '2026-06-30T23:59:59.999Z');
    await arrive('control', 'ControlDegraded.v1', { controlId: 'c-13', cause: 'AUDIT' }, '2026-08-21T12:00:00.000Z');
    await arrive('control', 'ControlImplemented.v1', { controlId: 'c-13', version: 1 }, '2026-08-22T12:00:00.000Z');
    await arrive('control', 'ControlRevised.v1', { controlId: 'c-13', version: 2 }, '2026-09-01T00:00:00.000Z');
    await arrive('control', 'ControlOperationRestored.v1', { controlId: 'c-13' }, '2026-09-18T00:00:00.000Z');
    await fold();
    expect(await typesOf()).toEqual([
      ['ControlDegraded.v1', '2026-08-21'],
      ['ControlRevised.v1', '2026-09-01'],
    ]);
  });

  it('BRG-3 what is recorded late stands where it took effect, and not in what was known before', async () => {
    const [tookEffect, recorded] = ['2026-08-01T00:00:00.000Z', '2026-09-20T00:00:00.000Z'];
    const left = { vendorId: 'v-1', effectiveFrom: '2026-09-10' };
    await arrive('risk', 'VendorOffboarded.v1', left, recorded);
    await arrive(
      'engagement',
      'SystemDescriptionApproved.v1',
      { descriptionId: 'd-1', version: 2 },
      tookEffect,
      recorded,
    );
    await fold();
    expect(await typesOf()).toEqual([
      ['SystemDescriptionApproved.v1', '2026-08-01'],
      ['ControlDegraded.v1', '2026-08-21'],
      ['ControlRevised.v1', '2026-09-01'],
      ['VendorOffboarded.v1', '2026-09-10'],
    ]);
    expect(await typesOf('2026-09-15T10:00:00.000Z')).toHaveLength(2);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { logPool } from '@attestry/event-store';
import { Progress, Views } from '@attestry/service-kit';
import { gateHolds, STEPS } from '@attestry/soc2';
import { testDatabase } from '@attestry/testing';
import type { CountingPool } from '@attestry/testing/counting-pool';
import { countingPool } from '@attestry/testing/counting-pool';
import type { Pool } from 'pg';
import { engagementDoc } from '../engagement-view/engagement.doc.examples.js';
import { controlDoc, evidenceDoc, journeyDoc, scopeDoc } from './documents.examples.js';
import { Gates } from './gates.reader.js';
import { ownFromViews } from './own-facts.js';

const AT = { tenant: 'acme' };
const NOW = '2025-12-05T00:00:00.000Z';
const MOST = 8;

let database: Awaited<ReturnType<typeof testDatabase>>;
let app: CountingPool;
let projector: Pool;

beforeAll(async () => {
  database = await testDatabase('engagement');
  app = countingPool(database.appUrl);
  projector = logPool({ connectionString: database.projectorUrl, max: 1 });
  await projector.query(`insert into readers (name, position) values ('projector', '1:1')`);
  await put('engagement', engagementDoc({ type: 'TYPE_1', asOfDate: '2025-12-31' }));
  await put('scope', scopeDoc());
});

afterAll(async () => {
  await Promise.all([app.pool.end(), projector.end()]);
  await database.drop();
});

const put = (view: string, doc: { readonly id: string }): Promise<unknown> =>
  projector.query(
    `insert into documents (build, tenant, view, id, ordinal, doc, recorded_from) values (1, 'acme', $1, $2, 1, $3, $4)`,
    [view, doc.id, JSON.stringify(doc), '2025-01-01T00:00:00.000Z'],
  );

/** Controls of both criteria in scope, each with its proof. */
const putControls = async (from: number, to: number): Promise<void> => {
  const mappings = [
    { criterion: 'CC1.1', role: 'PRIMARY' },
    { criterion: 'CC1.2', role: 'PRIMARY' },
  ] as const;
  for (let n = from; n < to; n += 1) {
    await put('known-control', controlDoc({ id: `c-${n}`, mappings }));
    await put('known-evidence', evidenceDoc({ id: `e-${n}`, controlIds: [`c-${n}`] }));
  }
};

const answers = async () => {
  const views = new Views(
    app.pool,
    new Progress(app.pool, { readWaitMs: 100 }, { name: 'engagement', listens: ['control'] }),
  );
  const [gates, own] = [new Gates(views), ownFromViews(views, AT)];
  const found = [];
  for (const step of STEPS) {
    app.taken();
    const { parts } = await gates.answer({ step, journey: journeyDoc({ 1: 'EXITED' }), own, at: AT, now: NOW });
    found.push({ step, parts, statements: app.taken() });
  }
  return found;
};

describe('gates over the read models', () => {
  it(`take at most ${MOST} statements, whatever the number of controls and pieces of evidence`, async () => {
    await putControls(0, 3);
    const few = (await answers()).map(({ step, statements: count }) => [step, count] as const);
    await putControls(3, 60);
    const many = (await answers()).map(({ step, statements: count }) => [step, count] as const);
    expect(many).toEqual(few);
    expect(Math.max(...many.map(([, count]) => count))).toBeLessThanOrEqual(MOST);
    expect(Math.min(...many.map(([, count]) => count))).toBeGreaterThan(0);
  });

  it('see what is there and miss what is not', async () => {
    const readiness = (await answers())[2]?.parts.find(({ part }) => part === 'READINESS_STEP3');
    expect(readiness).toMatchObject({ held: true, value: '100.0 of 90.0' });
    await projector.query(`delete from documents where view = 'known-evidence'`);
    const without = await answers();
    expect(without[2]?.parts.find(({ part }) => part === 'READINESS_STEP3')).toMatchObject({
      held: false,
      value: '50.0 of 90.0',
    });
    expect(without.some(({ parts }) => gateHolds(parts))).toBe(false);
  });
});

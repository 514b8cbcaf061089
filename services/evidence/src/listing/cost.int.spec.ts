import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Progress, Views } from '@attestry/service-kit';
import type { StoredDocuments } from '@attestry/testing';
import { rowsRead, storedDocuments } from '@attestry/testing';
import type { Pool } from 'pg';
import { AutomationResolver } from '../automation/automation.resolver.js';
import { ExpiringResolver } from '../expiring/expiring.resolver.js';
import { twinOf } from '../submit-evidence/twin.js';
import { OperatingHistoryResolver } from '../operating-history/operating-history.resolver.js';

const AT = { tenant: 'acme' };
const DAYS = 3_650;
const clock = { now: () => Promise.resolve('2026-01-01T00:00:00.000Z') };

let stored: StoredDocuments;

/** Ten years until 2026 of a monitored control: each day a run, and a piece of evidence, which later ones do not take the place of. */
beforeAll(async () => {
  stored = await storedDocuments('evidence', async (projector) => {
    const put = (view: string, doc: string) =>
      projector.query(
        `insert into documents (build, tenant, view, id, ordinal, doc, valid_from, recorded_from)
       select 1, 'acme', '${view}', '${view}-' || d, d, ${doc}, timestamptz 'epoch', timestamptz 'epoch'
         from generate_series(1, ${DAYS}) d, to_char(date '2026-01-01' - d, 'YYYY-MM-DD') day`,
      );
    await put(
      'monitor-run',
      `jsonb_build_object('bucket', 'col-1/' || substr(day, 1, 7), 'observedAt', day || 'T00:00:00.000Z', 'result', 'PASS',
       'controlIds', '["c-1"]'::jsonb, 'failing', '[]'::jsonb)`,
    );
    await put(
      'evidence-item',
      `jsonb_build_object('id', 'e-' || d, 'state', 'ACCEPTED', 'afterLock', false, 'controlIds', '["c-1"]'::jsonb, 'sourceKind', 'HUMAN', 'digest', repeat('a', 64),
       'acceptedAt', day || 'T00:00:00.000Z', 'validFrom', day || 'T00:00:00.000Z', 'validTo', day || 'T00:00:00.000Z')`,
    );
    await projector.query(
      `insert into documents (build, tenant, view, id, ordinal, doc, valid_from, recorded_from) values
       (1, 'acme', 'known-control', 'c-1', 1, '{"id": "c-1", "frequency": "DAILY"}', 'epoch', 'epoch'),
       (1, 'acme', 'collector', 'col-1', 1, '{"id": "col-1", "controlIds": ["c-1"]}', 'epoch', 'epoch')`,
    );
  });
});
afterAll(() => stored.close());

const viewsOf = (pool: Pool) =>
  new Views(pool, new Progress(stored.app, { readWaitMs: 100 }, { name: 'evidence', listens: [] }));
const looked = async (read: (views: Views) => Promise<unknown>) =>
  (await rowsRead(stored.app, (pool) => read(viewsOf(pool))))['documents'] ?? 0;

const MARCH = { from: '2025-03-01', to: '2025-03-31' };

describe('what a question about evidence looks at, of ten years of days', () => {
  it('Q9 the operating history of a month: the runs of that month and of those just before, which it speaks from', async () => {
    const ask = (views: Views) =>
      new OperatingHistoryResolver(views).operatingHistory({ ...MARCH, controlId: 'c-1', first: 10 }, AT);
    expect((await ask(viewsOf(stored.app)))?.passBp).toBe(10_000);
    expect(await looked(ask)).toBeLessThan(100);
  });

  it('Q10 what goes stale: no evidence that was stale before the question begins', async () => {
    const ask = (views: Views) => new ExpiringResolver(views, clock).evidenceExpiring({ within: 10, first: 10 }, AT);
    expect((await ask(viewsOf(stored.app))).edges.map(({ node }) => node.evidence.id)).toEqual(['e-1']);
    expect(await looked(ask)).toBeLessThan(800);
  });

  it('Q35 who brought the evidence of a month: none that ended before it', async () => {
    const ask = (views: Views) => new AutomationResolver(views).automationShare(MARCH, AT);
    expect((await ask(viewsOf(stored.app))).total).toBe(31);
    expect(await looked(ask)).toBeLessThan(310);
  });

  it('EVD-11 whether the same was submitted before: what ends at the same instant', async () => {
    const asked = { controlIds: ['c-1'], validFrom: '2025-03-01T01:00:00+01:00' };
    const ask = (views: Views) => twinOf(views, 'a'.repeat(64), asked, AT);
    expect(await ask(viewsOf(stored.app))).toBe('e-306');
    expect(await looked(ask)).toBe(1);
  });

  it('what is found by another field costs all of it', async () => {
    const all = (views: Views) => views.all({ name: 'evidence-item', fold: () => ({}) }, AT, { match: { id: 'e-1' } });
    expect(await looked(all)).toBeGreaterThanOrEqual(DAYS);
  });
});

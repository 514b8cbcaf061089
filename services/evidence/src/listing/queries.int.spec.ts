import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ServiceUnderTest } from '@attestry/testing/service';
import { serviceUnderTest } from '@attestry/testing/service';
import type { EvidenceDoc } from '../evidence-item/evidence-item.projection.js';
import { evidenceService } from '../evidence.module.js';
import { MANAGER } from '../refusals/case.js';

const control = (id: string, frequency: string, ownerRef = 'p-03') => ({
  id,
  code: id,
  frequency,
  ownerRef,
  criteria: [],
});
const item = (id: string, day: string, change: Partial<EvidenceDoc> = {}): EvidenceDoc => ({
  ...{
    id,
    controlIds: ['c-q'],
    kind: 'access_review_export',
    digest: 'a'.repeat(64),
    bytes: 1,
    mediaType: 'text/plain',
  },
  ...{ sourceKind: 'HUMAN', submittedBy: 'p-03', submittedAt: `${day}T10:00:00.000Z`, late: false, afterLock: false },
  ...{ validFrom: `${day}T09:00:00.000Z`, validTo: `${day}T09:00:00.000Z`, holds: [], state: 'ACCEPTED' },
  ...{ acceptedAt: `${day}T11:00:00.000Z`, freshUntil: `${day}T12:00:00.000Z` },
  ...change,
});
const run = (id: string, observedAt: string, result: 'PASS' | 'FAIL' | 'ERROR') => ({
  ...{
    id,
    bucket: `col-1/${observedAt.slice(0, 7)}`,
    observedAt,
    result,
    controlIds: result === 'ERROR' ? [] : ['c-m'],
  },
  failing: result === 'FAIL' ? ['c-m'] : [],
});

describe('queries of evidence', () => {
  let service: ServiceUnderTest;
  const put = async (view: string, ...docs: readonly { readonly id: string }[]) => {
    for (const doc of docs) await service.put(view, doc);
  };
  beforeAll(async () => {
    service = await serviceUnderTest(evidenceService);
    await put('known-control', control('c-q', 'QUARTERLY'), control('c-m', 'CONTINUOUS', 'p-04'));
  });
  afterAll(() => service.close());
  const ask = async (query: string) => {
    const { data, refused, statements } = await service.ask(query, MANAGER);
    expect(refused).toBeUndefined();
    return { data: data as Record<string, unknown>, statements };
  };

  it('Q8 4.5 EVD-6 EVD-7 coverage of a period, with flags and the chain of supersession', async () => {
    await put(
      'evidence-item',
      item('e-1', '2026-02-10', { state: 'SUPERSEDED', supersededBy: 'e-2' }),
      item('e-2', '2026-02-11'),
      item('e-3', '2026-05-01', { late: true }),
      item('e-4', '2026-06-01', { afterLock: true }),
    );
    const query = (late: boolean, first = 10) =>
      `{ evidenceForControl(controlId: "c-q", from: "2026-01-01", to: "2026-06-30", includeLate: ${late}, first: ${first}) {
        coverageBp expected covered missing items { pageInfo { hasNextPage } edges { node { counts supersedes supersededBy evidence { id late afterLock } } } } } }`;
    const { data, statements } = await ask(query(true));
    expect(data['evidenceForControl']).toMatchObject({ coverageBp: 10_000, expected: 2, covered: 2, missing: [] });
    const edges = (data['evidenceForControl'] as { items: { edges: unknown[] } }).items.edges;
    expect(edges).toEqual([
      {
        node: {
          counts: false,
          supersedes: [],
          supersededBy: ['e-2'],
          evidence: { id: 'e-1', late: false, afterLock: false },
        },
      },
      {
        node: {
          counts: true,
          supersedes: ['e-1'],
          supersededBy: [],
          evidence: { id: 'e-2', late: false, afterLock: false },
        },
      },
      {
        node: { counts: true, supersedes: [], supersededBy: [], evidence: { id: 'e-3', late: true, afterLock: false } },
      },
      {
        node: {
          counts: false,
          supersedes: [],
          supersededBy: [],
          evidence: { id: 'e-4', late: false, afterLock: true },
        },
      },
    ]);
    expect((await ask(query(false))).data['evidenceForControl']).toMatchObject({
      coverageBp: 5_000,
      missing: ['2026-Q2'],
    });
    expect((await ask(query(true, 1))).data['evidenceForControl']).toMatchObject({
      items: { pageInfo: { hasNextPage: true } },
    });
    await put('evidence-item', ...Array.from({ length: 20 }, (_, i) => item(`more-${i}`, '2026-03-01')));
    expect((await ask(query(true))).statements).toBe(statements);
  });

  it('Q9 4.6 COL-3 the interval that failed, to the second', async () => {
    await put('collector', {
      id: 'col-1',
      kind: 'inbound',
      controlIds: ['c-m'],
      schedule: 'DAILY',
      state: 'HEALTHY',
      runs: 0,
      errorsInARow: 0,
    } as { id: string });
    const midnights = Array.from({ length: 182 }, (_, day) => new Date(Date.UTC(2026, 0, day)).toISOString());
    await put('monitor-run', ...midnights.map((at, day) => run(`r-${day}`, at, 'PASS')));
    await put(
      'monitor-run',
      run('f', '2026-03-10T02:00:00.000Z', 'FAIL'),
      run('p', '2026-03-10T08:00:00.000Z', 'PASS'),
    );
    const { data, statements } = await ask(
      `{ operatingHistory(controlId: "c-m", from: "2026-01-01", to: "2026-06-30", first: 10) {
        windowSeconds passSeconds failSeconds unknownSeconds passBp unknownBp limitationCandidate
        observations { from to } exceptionCandidates { from } intervals { edges { node { state from to } } } } }`,
    );
    expect(data['operatingHistory']).toMatchObject({
      ...{ windowSeconds: 15_638_400, passSeconds: 15_616_800, failSeconds: 21_600, unknownSeconds: 0 },
      ...{ passBp: 9986, unknownBp: 0, limitationCandidate: false, exceptionCandidates: [] },
      observations: [{ from: '2026-03-10T02:00:00.000Z', to: '2026-03-10T08:00:00.000Z' }],
    });
    expect(statements).toBeLessThanOrEqual(12);
  });

  it('Q10 4.5 what goes stale, by owner', async () => {
    service.at('2026-06-15T00:00:00.000Z');
    const { data } = await ask(
      '{ evidenceExpiring(within: 100, ownerRef: "p-03") { edges { node { ownerRef freshness freshUntil control { id } evidence { id } } } } }',
    );
    expect(data['evidenceExpiring']).toEqual({
      edges: [
        {
          node: {
            ownerRef: 'p-03',
            freshness: 'FRESH',
            control: { id: 'c-q' },
            evidence: { id: 'e-3' },
            freshUntil: '2026-08-09T09:00:00.000Z',
          },
        },
      ],
    });
    expect(
      (await ask('{ evidenceExpiring(within: 1) { edges { node { ownerRef } } } }')).data['evidenceExpiring'],
    ).toEqual({ edges: [] });
  });

  it('Q8 Q9 Q35 a period is of two years and a day at most, and ends not before it begins', async () => {
    const days = (to: string) => `from: "2024-01-01", to: "${to}"`;
    const queries = (to: string) => [
      `{ evidenceForControl(controlId: "c-q", ${days(to)}) { coverageBp } }`,
      `{ operatingHistory(controlId: "c-m", ${days(to)}) { passBp } }`,
      `{ automationShare(${days(to)}) { total } }`,
    ];
    for (const query of queries('2025-12-31')) await ask(query);
    for (const query of [...queries('2026-01-01'), ...queries('2023-12-31')])
      expect((await service.ask(query, MANAGER)).refused).toMatchObject({ code: 'VALIDATION_FAILED' });
  });

  it('Q10 what went stale longer ago than one may ask ahead is no news', async () => {
    const ids = async () => {
      const { data } = await ask(
        '{ evidenceExpiring(within: 0, ownerRef: "p-03") { edges { node { control { id } } } } }',
      );
      return (data['evidenceExpiring'] as { edges: unknown[] }).edges.length;
    };
    service.at('2027-09-13T00:00:00.000Z');
    expect(await ids()).toBe(1);
    service.at('2027-09-14T00:00:00.000Z');
    expect(await ids()).toBe(0);
  });

  it('Q35 share of what came without people', async () => {
    await put('evidence-item', item('e-col', '2026-02-12', { sourceKind: 'COLLECTOR' }));
    const { data } = await ask(
      '{ automationShare(from: "2026-02-12", to: "2026-02-28") { total human collector automatedBp } }',
    );
    expect(data['automationShare']).toEqual({ total: 1, human: 0, collector: 1, automatedBp: 10_000 });
  });

  it('Q37 collectors that were not removed', async () => {
    await put('collector', {
      id: 'col-2',
      kind: 'inbound',
      controlIds: ['c-m'],
      schedule: 'DAILY',
      state: 'REMOVED',
      runs: 0,
      errorsInARow: 0,
    } as { id: string });
    const { data } = await ask('{ collectorHealth { edges { node { id state errorsInARow } } } }');
    expect(data['collectorHealth']).toEqual({ edges: [{ node: { id: 'col-1', state: 'HEALTHY', errorsInARow: 0 } }] });
    expect(
      (await ask('{ collectorHealth(state: "PAUSED") { edges { node { id } } } }')).data['collectorHealth'],
    ).toEqual({ edges: [] });
  });
});

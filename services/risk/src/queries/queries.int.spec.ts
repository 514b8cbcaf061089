import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ServiceUnderTest } from '@attestry/testing/service';
import { serviceUnderTest } from '@attestry/testing/service';
import type { RiskDoc } from '../risk-register/risk-register.projection.js';
import { riskService } from '../risk.module.js';

const OWNER = { person: 'p-01', roles: ['TO'] as const };
const RISK = 'id title category state criteria ownerRef inherent residual band treatment reassess acceptedUntil';
const riskDoc = (id: string, change: Partial<RiskDoc> = {}): RiskDoc => ({
  ...{ id, title: id, category: 'SECURITY', criteria: ['CC6.1'], state: 'ASSESSED', controlIds: [], reassess: false },
  ...{ inherent: 12, residual: 6, band: 'MODERATE', assessedOn: '2025-12-01', ownerRef: 'p-03' },
  scores: { inherent: { likelihood: 3, impact: 4 }, residual: { likelihood: 2, impact: 3 } },
  ...change,
});

describe('queries of the risk service', () => {
  let service: ServiceUnderTest;
  const vendor = (id: string, change: object = {}) =>
    service.put('vendor-register', {
      ...{ id, title: id, criticality: 'CRITICAL', dataTypes: [], state: 'APPROVED', reviewOverdue: false },
      ...{ nextReviewOn: '2026-06-30', subservices: [] },
      ...change,
    });
  beforeAll(async () => {
    service = await serviceUnderTest(riskService);
    await service.put('risk-register', riskDoc('r-1'));
    await service.put('risk-register', riskDoc('r-2', { state: 'ACCEPTED', acceptedUntil: '2026-06-30', residual: 9 }));
    await service.put('risk-register', riskDoc('r-3', { category: 'FRAUD', criteria: ['CC3.3'], reassess: true }));
    await service.put('risk-register', riskDoc('r-4', { state: 'CLOSED', ownerRef: 'p-04' }));
    const scope = { id: 'eng-1', version: 1, confirmed: true, criteria: ['CC1.1', 'CC3.3', 'CC6.1'] };
    await service.put('known-scope', scope);
    const covered = { 'CC3.3': ['r-3'], 'CC1.1': [] };
    const of = { engagementId: 'eng-1', scopeVersion: 1, criteria: scope.criteria };
    await service.put('risk-assessment', { id: 'ras-1', ...of, covered, state: 'IN_PROGRESS' } as { id: string });
    await vendor('v-1');
    await vendor('v-2', { criticality: 'LOW', nextReviewOn: '2027-06-30' });
  });
  afterAll(() => service.close());

  const idsOf = async (args: string) => {
    const { data, refused } = await service.ask(`{ riskRegister${args} { edges { node { id } } } }`, OWNER);
    const register = data?.['riskRegister'] as { edges: { node: { id: string } }[] } | undefined;
    return refused?.code ?? register?.edges.map(({ node }) => node.id);
  };

  it('Q11 the register by state, band, category, owner, criterion, wait and end of acceptance', async () => {
    expect(await idsOf('')).toEqual(['r-1', 'r-2', 'r-3', 'r-4']);
    expect(await idsOf('(state: "ACCEPTED")')).toEqual(['r-2']);
    expect(await idsOf('(band: "HIGH")')).toEqual([]);
    expect(await idsOf('(category: "FRAUD")')).toEqual(['r-3']);
    expect(await idsOf('(ownerRef: "p-04")')).toEqual(['r-4']);
    expect(await idsOf('(criterion: "CC3.3")')).toEqual(['r-3']);
    expect(await idsOf('(reassess: true)')).toEqual(['r-3']);
    expect(await idsOf('(reassess: false, state: "ASSESSED")')).toEqual(['r-1']);
    expect(await idsOf('(acceptanceEndsBy: "2026-06-30")')).toEqual(['r-2']);
    expect(await idsOf('(acceptanceEndsBy: "2026-06-29")')).toEqual([]);
    expect(await idsOf('(state: "OPEN")')).toBe('VALIDATION_FAILED');
  });

  it('Q11 in pages that cost one statement, whatever their length', async () => {
    const page = async (args: string) => {
      const source = `{ riskRegister(${args}) { edges { node { ${RISK} } } pageInfo { hasNextPage endCursor } } }`;
      const { data, statements } = await service.ask(source, OWNER);
      return { statements, ...(data?.['riskRegister'] as { edges: unknown[]; pageInfo: { endCursor: string } }) };
    };
    const [first, whole] = [await page('first: 1'), await page('first: 100')];
    expect([first.pageInfo, whole.edges.length]).toMatchObject([{ hasNextPage: true }, 4]);
    expect([first.statements, whole.statements]).toEqual([1, 1]);
    expect((await page(`first: 100, after: "${first.pageInfo.endCursor}"`)).edges).toHaveLength(3);
  });

  it('Q12 the matrix counts open risks, inherent and residual, in one statement', async () => {
    const ask = async (kind: string) => {
      const { data, statements } = await service.ask(
        `{ riskMatrix(kind: "${kind}") { likelihood impact count } }`,
        OWNER,
      );
      expect(statements).toBe(1);
      return (data?.['riskMatrix'] as { count: number }[]).filter(({ count }) => count > 0);
    };
    expect(await ask('INHERENT')).toEqual([{ likelihood: 3, impact: 4, count: 3 }]);
    expect(await ask('RESIDUAL')).toEqual([{ likelihood: 2, impact: 3, count: 3 }]);
  });

  it('Q13 coverage of each criterion with its gaps, in three statements', async () => {
    const ask = (args: string) =>
      service.ask(
        `{ criterionRiskCoverage(${args}) { criterion { code } status risks { id } touching { id } } }`,
        OWNER,
      );
    const { data, statements } = await ask('engagementId: "eng-1"');
    expect(data?.['criterionRiskCoverage']).toEqual([
      { criterion: { code: 'CC1.1' }, status: 'WITHOUT_RISK', risks: [], touching: [] },
      { criterion: { code: 'CC3.3' }, status: 'COVERED', risks: [{ id: 'r-3' }], touching: [] },
      { criterion: { code: 'CC6.1' }, status: 'MISSING', risks: [], touching: [{ id: 'r-1' }, { id: 'r-2' }] },
    ]);
    expect(statements).toBe(3);
    const gaps = await ask('engagementId: "eng-1", status: "MISSING"');
    expect(gaps.data?.['criterionRiskCoverage']).toHaveLength(1);
    expect((await ask('engagementId: "eng-9"')).refused).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('Q14 vendors by criticality and by the day of their next review, in one statement', async () => {
    const ask = async (args: string) => {
      const { data, statements } = await service.ask(
        `{ vendors${args} { edges { node { id nextReviewOn } } } }`,
        OWNER,
      );
      return [
        statements,
        ...(data?.['vendors'] as { edges: { node: { id: string } }[] }).edges.map(({ node }) => node.id),
      ];
    };
    expect(await ask('')).toEqual([1, 'v-1', 'v-2']);
    expect(await ask('(criticality: "LOW")')).toEqual([1, 'v-2']);
    expect(await ask('(reviewDueBy: "2026-06-30")')).toEqual([1, 'v-1']);
  });

  it('Q16 my tasks: own risks to look at again, own acceptances and, for CM, vendor reviews that end within 30 days', async () => {
    const source = `query Mine($representations: [_Any!]!) { _entities(representations: $representations) { ... on MyTasks {
      risksToReassess { edges { node { id } } } acceptancesEnding { edges { node { id } } } vendorReviews { edges { node { id } } } } } }`;
    const ask = async (person: string, role: 'RO' | 'CM', id = person) => {
      const representations = [{ __typename: 'MyTasks', id }];
      const { data, statements } = await service.ask(source, { person, roles: [role] }, { representations });
      const [mine] = data?.['_entities'] as Record<string, { edges: { node: { id: string } }[] }>[];
      return [statements, ...Object.values(mine ?? {}).map(({ edges }) => edges.map(({ node }) => node.id))];
    };
    service.at('2026-05-31T12:00:00.000Z');
    expect(await ask('p-03', 'RO')).toEqual([2, ['r-3'], ['r-2'], []]);
    expect(await ask('p-02', 'CM')).toEqual([3, [], [], ['v-1']]);
    expect(await ask('p-02', 'CM', 'p-03')).toEqual([0, [], [], []]);
    service.at('2026-05-30T12:00:00.000Z');
    expect(await ask('p-03', 'RO')).toEqual([2, ['r-3'], [], []]);
  });

  it('due work of the platform in due order', async () => {
    await service.put('acceptance-end', { id: 'r-2', dueAt: '2026-07-01T00:00:00.000Z' } as { id: string });
    await service.put('reassessment-due', { id: 'r-1', dueAt: '2026-06-01T00:00:00.000Z' } as { id: string });
    const ask = '{ riskDueWork(until: "2026-12-31T00:00:00.000Z") { kind id } }';
    const { data } = await service.ask(ask, { person: 'system', roles: ['SYS'] });
    expect(data?.['riskDueWork']).toEqual([
      { kind: 'REASSESS_RISK', id: 'r-1' },
      { kind: 'LAPSE_ACCEPTANCE', id: 'r-2' },
    ]);
    expect((await service.ask(ask, OWNER)).refused).toMatchObject({ code: 'FORBIDDEN_ROLE' });
  });
});

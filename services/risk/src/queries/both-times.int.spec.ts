import { afterAll, beforeAll, describe, it } from '@jest/globals';
import type { EventType, Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CornerCase } from '@attestry/testing/corners';
import { expectCorners, tellCorrected } from '@attestry/testing/corners';
import type { ServiceUnderTest } from '@attestry/testing/service';
import { serviceUnderTest } from '@attestry/testing/service';
import { assessmentStarted, covered } from '../assessment/assessment.examples.js';
import { assessed, identified, ownedBy, triggered } from '../risk/risk.examples.js';
import { riskService } from '../risk.module.js';
import { onboarded, reviewed } from '../vendor/vendor.examples.js';

const OWNER = { person: 'p-03', roles: ['TO', 'RO'] as const };
const scope = fact('ScopeConfirmed.v1', {
  ...{ scopeId: 'eng-1', engagementId: 'eng-1', scopeVersion: 1, categories: ['SECURITY'], catalogueVersion: 1 },
  criteria: ['CC3.3', 'CC6.1'],
});
const FIRST: Readonly<Record<string, readonly Fact<EventType>[]>> = {
  'scope-acme-eng-1': [scope],
  'risk-acme-r-1': [identified(), ownedBy('p-03'), assessed()],
  'vendor-acme-v-1': [onboarded(), reviewed({ nextReviewOn: '2026-06-30' })],
  'risk-assessment-acme-ras-1': [assessmentStarted(), covered('CC6.1', 'r-1')],
};
/** The register had it wrong from the tenth on: said in February. */
const CORRECTION: Readonly<Record<string, readonly Fact<EventType>[]>> = {
  'risk-acme-r-1': [assessed({ L2: 4, I2: 4, residual: 16, band: 'HIGH' }), triggered()],
  'vendor-acme-v-1': [reviewed({ nextReviewOn: '2026-03-31' })],
  'risk-assessment-acme-ras-1': [covered('CC3.3', 'r-1')],
};

interface List {
  readonly edges: readonly { readonly node: object }[];
}
const nodes = (list: unknown): object[] => (list as List).edges.map(({ node }) => node);

const MINE = `query Mine($representations: [_Any!]!) { _entities(representations: $representations) { ... on MyTasks {
  risksToReassess { edges { node { id } } } } } }`;

const CASES: readonly CornerCase[] = [
  {
    ...{ name: 'Q11 the register', source: '{ riskRegister { edges { node { residual band } } } }' },
    shown: ({ riskRegister }) => nodes(riskRegister),
    before: [{ residual: 9, band: 'MODERATE' }],
    after: [{ residual: 16, band: 'HIGH' }],
  },
  {
    ...{ name: 'Q11 filtered by what held', source: '{ riskRegister(band: "HIGH") { edges { node { id } } } }' },
    ...{ shown: ({ riskRegister }) => nodes(riskRegister), before: [], after: [{ id: 'r-1' }] },
  },
  {
    ...{ name: 'Q11 one risk', source: '{ risk(id: "r-1") { residual reassess } }', shown: ({ risk }) => risk },
    before: { residual: 9, reassess: false },
    after: { residual: 16, reassess: true },
  },
  {
    ...{ name: 'Q12 the matrix', source: '{ riskMatrix(kind: "RESIDUAL") { likelihood impact count } }' },
    shown: ({ riskMatrix }) => (riskMatrix as { count: number }[]).filter(({ count }) => count > 0),
    before: [{ likelihood: 3, impact: 3, count: 1 }],
    after: [{ likelihood: 4, impact: 4, count: 1 }],
  },
  {
    ...{ name: 'Q13 coverage of criteria' },
    source: '{ criterionRiskCoverage(engagementId: "eng-1") { criterion { code } status } }',
    shown: ({ criterionRiskCoverage }) => (criterionRiskCoverage as { status: string }[]).map(({ status }) => status),
    before: ['MISSING', 'COVERED'],
    after: ['COVERED', 'COVERED'],
  },
  {
    ...{ name: 'Q14 vendors', source: '{ vendors { edges { node { nextReviewOn } } } }' },
    ...{ shown: ({ vendors }) => nodes(vendors) },
    before: [{ nextReviewOn: '2026-06-30' }],
    after: [{ nextReviewOn: '2026-03-31' }],
  },
  {
    ...{ name: 'Q16 my tasks', source: MINE },
    variables: { representations: [{ __typename: 'MyTasks', id: 'p-03' }] },
    shown: ({ _entities }) => nodes((_entities as { risksToReassess: List }[])[0]?.risksToReassess),
    ...{ before: [], after: [{ id: 'r-1' }] },
  },
];

describe('queries of the risk service at valid-at and as-of (domain 4.14)', () => {
  let service: ServiceUnderTest;
  beforeAll(async () => {
    service = await serviceUnderTest(riskService);
    await tellCorrected(service, FIRST, CORRECTION);
  });
  afterAll(() => service.close());

  it.each(CASES)('$name: a correction shows where it holds and as of when it was recorded', async (query) => {
    await expectCorners(service, OWNER, query);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EventType, Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CornerCase } from '@attestry/testing/corners';
import { expectCorners, STORY, tellCorrected } from '@attestry/testing/corners';
import type { ServiceUnderTest } from '@attestry/testing/service';
import { serviceUnderTest } from '@attestry/testing/service';
import { approved, defined, mapped, owned } from '../control/control.examples.js';
import { found, gapStarted } from '../gap-assessment/gap-assessment.examples.js';
import { degraded, implemented, planned, started } from '../implementation/implementation.examples.js';
import { drafted, policyAccepted, policyApproved, published } from '../policy/policy.examples.js';
import { itemPlanned, itemStarted } from '../remediation/remediation.examples.js';
import { controlService } from '../control.module.js';

const OWNER = { person: 'p-03', roles: ['CM', 'CO'] as const };
type Streams = Readonly<Record<string, readonly Fact<EventType>[]>>;
const IMPLEMENTED = '2026-01-01T09:00:00.000Z';

const evidence = { evidenceId: 'e-1', controlIds: ['c-1'], kind: 'log', digest: 'a'.repeat(64) };
const submitted = fact(
  'EvidenceSubmitted.v1',
  { ...evidence, sourceKind: 'HUMAN', submittedBy: 'p-03', late: false, afterLock: false } as never,
  { effectiveAt: IMPLEMENTED, validTo: IMPLEMENTED },
);
const accepted = fact('EvidenceAccepted.v1', {
  ...{ evidenceId: 'e-1', controlIds: ['c-1'], acceptedBy: 'p-02', freshUntil: '2027-01-01T00:00:00.000Z' },
} as never);
const scope = fact('ScopeConfirmed.v1', {
  ...{ scopeId: 'eng-1', engagementId: 'eng-1', scopeVersion: 1, categories: ['SECURITY'], catalogueVersion: 1 },
  criteria: ['CC6.1', 'CC6.2'],
});
const own = { mappingSetId: 'set-1', framework: 'OWN' };
const setPublished = fact('MappingSetPublished.v1', { ...own, version: '1', rows: 1, digest: 'a'.repeat(64) });
const requirement = fact('RequirementMapped.v1', {
  ...{ ...own, requirement: 'O-1', mappings: [{ criterion: 'CC6.2', relation: 'EQUAL' }] },
});
const member = fact('MembershipGranted.v1', { orgId: 'acme', personRef: 'p-03', role: 'EM' });

const FIRST: Streams = {
  'organization-acme-acme': [member],
  'engagement-acme-eng-1': [fact('EngagementOpened.v1', { engagementId: 'eng-1', systemId: 'acme', kind: 'SOC2' })],
  'scope-acme-eng-1': [scope],
  'control-acme-c-1': [defined({}), mapped({}), owned('p-03'), approved({})],
  'implementation-acme-c-1': [planned(), started(), implemented(IMPLEMENTED)],
  'evidence-acme-e-1': [submitted, accepted],
  'gap-acme-gap-1': [gapStarted({}), found('CC6.2', 'MET')],
  'remediation-acme-rem-1': [itemPlanned({})],
  'mapping-set-acme-set-1': [setPublished, requirement],
  'policy-acme-pol-1': [drafted(), policyApproved(1), published(1)],
};
/** The control has not worked since the tenth, and what else was so then: recorded in February. */
const CORRECTION: Streams = {
  'implementation-acme-c-1': [degraded(STORY.holdsFrom)],
  'remediation-acme-rem-1': [itemStarted()],
  'policy-acme-pol-1': [policyAccepted(1, 'p-03')],
};

interface List {
  readonly edges: readonly { readonly node: Readonly<Record<string, unknown>> }[];
}
const nodes = (list: unknown) => (list as List).edges.map(({ node }) => node);
const ENTITY = (fields: string) =>
  `query Entity($representations: [_Any!]!) { _entities(representations: $representations) { ... on Engagement { ${fields} } } }`;
const ENGAGEMENT = { representations: [{ __typename: 'Engagement', id: 'eng-1' }] };
const entity = ({ _entities }: Readonly<Record<string, unknown>>) => (_entities as object[])[0];

const CASES: readonly CornerCase[] = [
  {
    name: 'Q3 how criteria stand',
    source: '{ criterionReadiness(engagementId: "eng-1") { criterion { code } status } }',
    shown: ({ criterionReadiness }) => (criterionReadiness as { status: string }[]).map(({ status }) => status),
    ...{ before: ['UNMET', 'MET'], after: ['UNMET', 'PARTIAL'] },
  },
  {
    ...{ name: 'Q4 readiness', source: ENTITY('readiness { met partial readinessBp }'), variables: ENGAGEMENT },
    shown: entity,
    before: { readiness: { met: 1, partial: 0, readinessBp: 5000 } },
    after: { readiness: { met: 0, partial: 1, readinessBp: 2500 } },
  },
  {
    ...{ name: 'Q5 the remediation plan', source: ENTITY('remediationPlan { id state }'), variables: ENGAGEMENT },
    shown: entity,
    before: { remediationPlan: [{ id: 'rem-1', state: 'PLANNED' }] },
    after: { remediationPlan: [{ id: 'rem-1', state: 'IN_PROGRESS' }] },
  },
  {
    ...{ name: 'Q6 one control', source: '{ control(id: "c-1") { implementation { state } health } }' },
    shown: ({ control }) => control,
    before: { implementation: { state: 'IMPLEMENTED' }, health: 'HEALTHY' },
    after: { implementation: { state: 'DEGRADED' }, health: 'WEAK' },
  },
  {
    ...{ name: 'Q7 controls by health', source: '{ controls(filter: { health: "WEAK" }) { edges { node { id } } } }' },
    ...{ shown: ({ controls }) => nodes(controls), before: [], after: [{ id: 'c-1' }] },
  },
  {
    ...{ name: 'Q15 policies', source: '{ policies { edges { node { accepted missing } } } }' },
    shown: ({ policies }) => nodes(policies),
    before: [{ accepted: 0, missing: 1 }],
    after: [{ accepted: 1, missing: 0 }],
  },
  {
    name: 'Q15 who has accepted',
    source: '{ policyAcceptance(policyId: "pol-1", accepted: true) { edges { node { personRef } } } }',
    ...{ shown: ({ policyAcceptance }) => nodes(policyAcceptance), before: [], after: [{ personRef: 'p-03' }] },
  },
  {
    name: 'Q34 reuse for another framework',
    source: '{ frameworkReuse(framework: "OWN") { served } }',
    ...{ shown: ({ frameworkReuse }) => frameworkReuse, before: { served: 1 }, after: { served: 0 } },
  },
];

describe('queries of the control service at valid-at and as-of (domain 4.14)', () => {
  let service: ServiceUnderTest;
  beforeAll(async () => {
    service = await serviceUnderTest(controlService);
    await tellCorrected(service, FIRST, CORRECTION);
  });
  afterAll(() => service.close());

  it.each(CASES)('$name: a correction shows where it holds and as of when it was recorded', async (query) => {
    await expectCorners(service, OWNER, query);
  });

  it('Q4 the series names its days itself and refuses valid-at', async () => {
    const source =
      '{ readinessSeries(engagementId: "eng-1", from: "2026-01-05", to: "2026-01-15", everyDays: 10) { readinessBp } }';
    const { refused } = await service.ask(source, { ...OWNER, validAt: STORY.validAfter });
    expect(refused).toMatchObject({ code: 'VALID_TIME_NOT_APPLICABLE', details: { query: 'readinessSeries' } });
    const at = async (asOf: string) => (await service.ask(source, { ...OWNER, asOf })).data?.['readinessSeries'];
    expect(await at(STORY.recordedBefore)).toEqual([{ readinessBp: 5000 }, { readinessBp: 5000 }]);
    expect(await at(STORY.recordedAfter)).toEqual([{ readinessBp: 5000 }, { readinessBp: 2500 }]);
  });
});

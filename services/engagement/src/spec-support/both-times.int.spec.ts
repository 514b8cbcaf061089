import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EventType, Fact } from '@attestry/contracts';
import type { CornerCase } from '@attestry/testing/corners';
import { expectCorners, STORY, tellCorrected } from '@attestry/testing/corners';
import type { ServiceUnderTest } from '@attestry/testing/service';
import { serviceUnderTest } from '@attestry/testing/service';
import { asOfDateSet, opened, typeDecided } from '../engagement/engagement.examples.js';
import { engagementService } from '../engagement.module.js';
import { entered, exited, started } from '../journey/journey.examples.js';
import { activated, membership, registered } from '../organization/organization.examples.js';
import { confirmed, declared, excluded, selected } from '../scope/scope.examples.js';

const OWNER = { person: 'p-01', roles: ['TO', 'CM'] as const };
type Streams = Readonly<Record<string, readonly Fact<EventType>[]>>;

const FIRST: Streams = {
  'organization-acme-acme': [registered(), activated(), membership('p-01', 'TO'), membership('p-02', 'CM')],
  'engagement-acme-eng-1': [opened(), typeDecided()],
  'journey-acme-eng-1': [started(), entered(1)],
  'scope-acme-eng-1': [declared(), selected('SECURITY', 'AVAILABILITY')],
};
/** What was so from the tenth of January on, and was recorded in February. */
const CORRECTION: Streams = {
  'engagement-acme-eng-1': [asOfDateSet('2026-03-31')],
  'journey-acme-eng-1': [exited(1), entered(2)],
  'scope-acme-eng-1': [excluded('A1.2'), confirmed(1, 'SECURITY', 'AVAILABILITY')],
};

interface Part {
  readonly part: string;
  readonly held: boolean;
}
interface List {
  readonly edges: readonly { readonly node: Readonly<Record<string, unknown>> }[];
}
const nodes = (list: unknown) => (list as List).edges.map(({ node }) => node);

const CASES: readonly CornerCase[] = [
  {
    ...{ name: 'Q1 steps of the journey', source: '{ journey(engagementId: "eng-1") { currentStep } }' },
    ...{ shown: ({ journey }) => journey, before: { currentStep: 1 }, after: { currentStep: 2 } },
  },
  {
    name: 'Q1 parts of a gate',
    source: '{ journey(engagementId: "eng-1") { gate(step: 1) { part held } } }',
    shown: ({ journey }) => (journey as { gate: Part[] }).gate.find(({ part }) => part.includes('SCOPE'))?.held,
    ...{ before: false, after: true },
  },
  {
    name: 'Q1 next actions by role',
    source: '{ journey(engagementId: "eng-1") { nextActions { edges { node { step } } } } }',
    shown: ({ journey }) => [
      ...new Set(nodes((journey as { nextActions: unknown }).nextActions).map(({ step }) => step)),
    ],
    ...{ before: [1], after: [2] },
  },
  {
    ...{ name: 'Q2 the scope', source: '{ scope(engagementId: "eng-1") { state exclusions { criterion { code } } } }' },
    shown: ({ scope }) => scope,
    before: { state: 'DRAFT', exclusions: [] },
    after: { state: 'CONFIRMED', exclusions: [{ criterion: { code: 'A1.2' } }] },
  },
  {
    ...{ name: 'Q16 my tasks', source: '{ myTasks { steps { edges { node { step } } } } }' },
    shown: ({ myTasks }) => [...new Set(nodes((myTasks as { steps: unknown }).steps).map(({ step }) => step))],
    ...{ before: [1], after: [2] },
  },
  {
    name: 'Q40 durations of steps',
    source: '{ stepDurations { edges { node { steps { step state } } } } }',
    shown: ({ stepDurations }) => {
      const [cycle] = nodes(stepDurations) as { steps: { state: string }[] }[];
      return cycle?.steps.filter(({ state }) => state !== 'NOT_ENTERED');
    },
    before: [{ step: 1, state: 'ENTERED' }],
    after: [
      { step: 1, state: 'EXITED' },
      { step: 2, state: 'ENTERED' },
    ],
  },
  {
    ...{ name: 'engagements and their dates', source: '{ engagement(id: "eng-1") { asOfDate } }' },
    ...{ shown: ({ engagement }) => engagement, before: { asOfDate: null }, after: { asOfDate: '2026-03-31' } },
  },
];

describe('queries of the engagement service at valid-at and as-of (domain 4.14)', () => {
  let service: ServiceUnderTest;
  beforeAll(async () => {
    service = await serviceUnderTest(engagementService);
    await tellCorrected(service, FIRST, CORRECTION);
  });
  afterAll(() => service.close());

  it.each(CASES)('$name: a correction shows where it holds and as of when it was recorded', async (query) => {
    await expectCorners(service, OWNER, query);
  });

  it('a preview is of now: both headers are refused', async () => {
    const source = '{ scopeReopening(engagementId: "eng-1") { revision } }';
    const code = async (at: object) => (await service.ask(source, { ...OWNER, ...at })).refused?.code;
    expect(await code({ validAt: STORY.validAfter })).toBe('VALID_TIME_NOT_APPLICABLE');
    expect(await code({ asOf: STORY.recordedAfter })).toBe('RECORDED_TIME_NOT_APPLICABLE');
    expect(await code({})).toBeUndefined();
  });
});

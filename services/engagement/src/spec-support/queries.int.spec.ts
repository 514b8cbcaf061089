import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { opened } from '../engagement/engagement.examples.js';
import { engagementDoc } from '../engagement-view/engagement.doc.examples.js';
import { controlDoc, itemDoc, journeyDoc, scopeDoc } from '../gate-facts/documents.examples.js';
import { entered, exited, started } from '../journey/journey.examples.js';
import { confirmed, declared, selected } from '../scope/scope.examples.js';
import type { ServiceUnderTest } from './service-under-test.js';
import { mutation, serviceUnderTest } from './service-under-test.js';

const OWNER = { person: 'p-01', roles: ['TO'] as const };
const CONTROL_OWNER = { person: 'p-03', roles: ['CO'] as const };
const TASKS = '{ myTasks { id steps(first: 50) { edges { node { step action about personRef dueOn } } } } }';

describe('queries of the engagement service', () => {
  let service: ServiceUnderTest;
  beforeAll(async () => {
    service = await serviceUnderTest();
    await service.put('organization', { id: 'acme', state: 'ACTIVE', headcount: 60, stage: 'STARTUP' } as {
      id: string;
    });
    await service.put('known-control', controlDoc());
    await service.put('known-remediation', itemDoc());
  });
  afterAll(() => service.close());

  const cycle = async (id: string) => {
    await service.put('engagement', engagementDoc({ id, type: 'TYPE_1', asOfDate: '2026-03-31' }));
    await service.put('scope', scopeDoc({ id }));
    const begun = { ...journeyDoc({ 1: 'EXITED', 2: 'EXITED', 3: 'ENTERED' }), id, engagementId: id };
    await service.put('journey', begun);
  };
  const nodes = (data: unknown): object[] =>
    (data as { steps: { edges: { node: object }[] } }).steps.edges.map(({ node }) => node);

  it('Q16 my tasks: those of the signed-in person, at the same cost for one journey as for many', async () => {
    await cycle('eng-1');
    const few = await service.ask(TASKS, CONTROL_OWNER);
    expect(few.refused).toBeUndefined();
    expect(nodes(few.data?.['myTasks'])).toEqual([
      { step: 3, action: 'reportRemediationDone', about: 'i-1', personRef: 'p-03', dueOn: '2025-12-10' },
      { step: 3, action: 'submitEvidence', about: 'TF-01', personRef: 'p-03', dueOn: '2026-03-31' },
    ]);
    await cycle('eng-2');
    await cycle('eng-3');
    const many = await service.ask(TASKS, CONTROL_OWNER);
    expect(nodes(many.data?.['myTasks'])).toHaveLength(6);
    expect(many.statements).toBe(few.statements);
    expect((await service.ask(TASKS, { person: 'op-01', roles: ['PO'] })).refused).toMatchObject({
      code: 'FORBIDDEN_ROLE',
    });
  });

  it('Q16 a reference to somebody else’s tasks finds nothing', async () => {
    const { data } = await service.ask(
      'query Others($representations: [_Any!]!) { _entities(representations: $representations) { ... on MyTasks { id steps { edges { node { step } } } } } }',
      OWNER,
      { representations: [{ __typename: 'MyTasks', id: 'p-03' }] },
    );
    expect(data?.['_entities']).toEqual([{ id: 'p-03', steps: { edges: [] } }]);
  });

  it('Q1 next actions of a journey by step, role and person, in pages', async () => {
    const ask = async (args: string) => {
      const answer = await service.ask(
        `{ journey(engagementId: "eng-1") { nextActions(${args}) { edges { node { role action about } } pageInfo { hasNextPage endCursor } } } }`,
        OWNER,
      );
      return (answer.data?.['journey'] as { nextActions: { edges: { node: object }[]; pageInfo: object } }).nextActions;
    };
    expect((await ask('role: "CO", first: 1')).pageInfo).toMatchObject({ hasNextPage: true });
    expect((await ask('personRef: "p-03"')).edges).toHaveLength(2);
    expect((await ask('step: 4')).edges).toEqual([]);
  });

  it('Q40 step durations cost one statement a page', async () => {
    const ask = '{ stepDurations(first: 50) { edges { node { engagementId totalDays steps { step days } } } } }';
    const { data, statements } = await service.ask(ask, OWNER);
    expect(statements).toBe(1);
    expect((data?.['stepDurations'] as { edges: unknown[] }).edges).toHaveLength(3);
  });

  it('journeys and persons cost the same number of statements for pages of any length', async () => {
    const ask = async (source: string) => (await service.ask(source, OWNER)).statements;
    const journeys = (first: number) =>
      ask(`{ journeys(first: ${first}, open: true) { edges { node { id engagement { type scope { version } } } } } }`);
    const persons = (first: number) => ask(`{ persons(first: ${first}) { edges { node { personRef roles } } } }`);
    expect([await journeys(50), await persons(50)]).toEqual([await journeys(1), await persons(1)]);
  });

  it('Q2 the scope with recommendation, rules and versions', async () => {
    const { data, refused } = await service.ask(
      '{ scope(engagementId: "eng-1") { categories flags { uptimeCommitment } recommendation { categories because { category rule } } versions { version added { code } removed { because } } } }',
      OWNER,
    );
    expect(refused).toBeUndefined();
    expect(data?.['scope']).toMatchObject({
      recommendation: { because: [{ category: 'SECURITY', rule: 'ALWAYS' }, { rule: 'UPTIME_COMMITMENT' }, {}] },
      versions: [{ version: 1, added: [{ code: 'CC1.1' }, { code: 'CC1.2' }], removed: [] }],
    });
  });

  it('4.1 ORG-6 recommendations before anything is decided', async () => {
    const { data, refused } = await service.ask(
      `{ stageProposal(headcount: 51) { stage rule } organization { proposedStage { stage } }
         reportTypeRecommendation(answers: { clientNeedsType2Now: true, everNeedsType2: true, sensitivity: "LOW", urgencyDays: 100, historyMonths: 0 }) { recommendation rule type advisories } }`,
      OWNER,
    );
    expect(refused).toBeUndefined();
    expect(data).toMatchObject({
      stageProposal: { stage: 'GROWTH', rule: 'HEADCOUNT_51_TO_500' },
      organization: { proposedStage: { stage: 'GROWTH' } },
      reportTypeRecommendation: {
        ...{ recommendation: 'TYPE_2_DIRECT', rule: 'CLIENT_NEEDS_TYPE_2_NOW', type: 'TYPE_2' },
        advisories: ['TYPE_1_AS_INTERIM', 'PERIOD_MUST_RUN_FIRST'],
      },
    });
  });

  it('SCP-8 what was previewed is confirmed by its revision, and refused when the scope has changed since', async () => {
    await service.seed('engagement-acme-eng-9', [opened({ engagementId: 'eng-9' })]);
    await service.seed('scope-acme-eng-9', [declared(), selected('SECURITY'), confirmed(1, 'SECURITY')]);
    await service.seed('journey-acme-eng-9', [started(), entered(1), exited(1)]);
    const ask =
      '{ scopeReopening(engagementId: "eng-9", categories: ["SECURITY", "PRIVACY"]) { revision nextVersion stepsReopened added { code } } }';
    const { data, refused } = await service.ask(ask, OWNER);
    expect(refused).toBeUndefined();
    expect(data?.['scopeReopening']).toMatchObject({
      revision: 2,
      nextVersion: 2,
      stepsReopened: [1],
      added: { length: 18 },
    });
    const before = service.events();
    const reopen = (expectedRevision: number) =>
      service.ask(mutation('reopenScope'), OWNER, {
        input: { engagementId: 'eng-9', reason: 'Privacy is asked for.', expectedRevision },
      });
    expect([(await reopen(1)).refused?.code, service.events()]).toEqual(['CONCURRENCY_CONFLICT', before]);
    expect((await reopen(2)).refused).toBeUndefined();
    expect((await service.ask(ask, OWNER)).refused?.code).toBe('SCOPE_SELECTION_INVALID_STATE');
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EventType, Fact } from '@attestry/contracts';
import type { Caller, ServiceUnderTest } from '@attestry/testing/service';
import { serviceUnderTest } from '@attestry/testing/service';
import { fieldworkStarted, listAccepted, planned } from '../audit-engagement/audit.examples.js';
import { listed, verified } from '../audit-firm/audit-firm.examples.js';
import { PLATFORM } from '../audit-firm/platform.js';
import { auditService } from '../audit.module.js';
import { independent, invited, selected } from '../auditor-grants/auditor-grants.examples.js';
import { answered, overdue, raised, returned } from '../evidence-request/evidence-request.examples.js';
import { confirmed, raised as exceptionRaised } from '../exception/exception.examples.js';
import { knownEngagementDoc } from '../known-engagement/known-engagement.examples.js';
import { criterionConcluded, proposed } from '../opinion/opinion.examples.js';
import { streamOfFact } from '../refusals/stream-of-fact.js';
import { reportIssued } from '../report/report.examples.js';
import {
  concluded,
  itemRecorded,
  planned as testPlanned,
  started,
} from '../test-of-controls/test-of-controls.examples.js';

const AUDITOR: Caller = { person: 'a-01', roles: ['AL'], firm: 'firm-1' };
const OWNER: Caller = { person: 'p-01', roles: ['TO'] };
const [DAY_1, DAY_2, DAY_3] = ['2026-01-12T09:00:00.000Z', '2026-01-14T09:00:00.000Z', '2026-01-20T09:00:00.000Z'];
const BETWEEN = '2026-01-13T00:00:00.000Z';
const ids = (count: number) => Array.from({ length: count }, (_, index) => `r-${index}`);

let service: ServiceUnderTest;
const record = async (at: string, ...facts: Fact<EventType>[]) => {
  service.at(at);
  for (const fact of facts) await service.seed(streamOfFact(fact, 'acme'), [fact]);
  await service.project();
};

beforeAll(async () => {
  service = await serviceUnderTest(auditService);
  await service.seed(
    `audit-firm-${PLATFORM}-firm-1`,
    [listed({ industries: ['SOFTWARE'] }), verified()],
    'op',
    PLATFORM,
  );
  await service.seed(
    `audit-firm-${PLATFORM}-firm-2`,
    [listed({ firmId: 'firm-2', industries: ['ENERGY'] })],
    'op',
    PLATFORM,
  );
  await service.put('known-engagement', knownEngagementDoc());
  await record(DAY_1, invited(), independent(), selected(), invited('firm-2'));
  await record(DAY_1, planned(), listAccepted(), fieldworkStarted(DAY_1));
  await record(
    DAY_1,
    raised(),
    raised({ requestId: 'req-2', controlId: 'c-1', kind: 'QUESTION', dueOn: '2026-01-20' }),
    raised({ requestId: 'req-3', kind: 'FOLLOW_UP', parentId: 'req-1', dueOn: '2026-01-23' }),
    testPlanned({ kind: 'DESIGN' }),
    testPlanned({ testId: 't-2', controlId: 'c-2', kind: 'IMPLEMENTATION' }),
  );
  await record(DAY_2, answered(), returned(), answered(['e-2']), overdue({ requestId: 'req-2' }));
  await record(
    DAY_2,
    started(),
    itemRecorded('c-1', 'PASS'),
    concluded({ conclusion: 'SUITABLY_DESIGNED', N: 0, n: 0 }),
  );
  await record(DAY_2, exceptionRaised(), exceptionRaised({ exceptionId: 'exc-2', controlId: 'c-2' }), confirmed());
  await record(DAY_3, criterionConcluded('CC6.2'), proposed({ M: 1 }));
  service.at(DAY_3);
});
afterAll(() => service.close());

const asked = async (source: string, by: Caller = AUDITOR) => {
  const { data, refused, statements } = await service.ask(source, by);
  expect(refused).toBeUndefined();
  return { answer: Object.values(data ?? {})[0], statements };
};
const listOf = async (source: string, by: Caller = AUDITOR): Promise<string[]> => {
  const { answer } = await asked(`{ list: ${source} { edges { node { id } } } }`, by);
  return (answer as { edges: { node: { id: string } }[] }).edges.map(({ node }) => node.id);
};

describe('queries of an audit', () => {
  const WORKSPACE =
    '{ auditWorkspace(auditId: "aud-1") { requests { state count } followUps lateRequests tests { state count } day endOwed requestList(late: "OWNER") { edges { node { id } } } } }';

  it('Q17 requests by state, follow-ups, late ones, tests by state, the day', async () => {
    expect((await asked(WORKSPACE)).answer).toEqual({
      requests: [
        { state: 'ANSWERED', count: 1 },
        { state: 'OPEN', count: 2 },
      ],
      ...{ followUps: 1, lateRequests: 1, day: 8, endOwed: false },
      tests: [
        { state: 'CONCLUDED', count: 1 },
        { state: 'PLANNED', count: 1 },
      ],
      requestList: { edges: [{ node: { id: 'req-2' } }] },
    });
  });

  it('Q17 as of an instant, never with a later fact', async () => {
    const { answer } = await asked(WORKSPACE, { ...AUDITOR, asOf: BETWEEN });
    expect(answer).toMatchObject({
      ...{ requests: [{ state: 'OPEN', count: 3 }], tests: [{ state: 'PLANNED', count: 2 }] },
      ...{ lateRequests: 0, day: 1 },
    });
    expect((await asked(WORKSPACE, { ...AUDITOR, validAt: '2026-01-17T00:00:00.000Z' })).answer).toMatchObject({
      day: 5,
    });
  });

  it('Q17 Q18 lists filter by each of their arguments and page', async () => {
    const requests = (args: string) => listOf(`requests(auditId: "aud-1", ${args})`);
    expect(await requests('first: 50')).toEqual(['req-1', 'req-2', 'req-3']);
    expect(await requests('state: "OPEN"')).toEqual(['req-2', 'req-3']);
    expect(await requests('kind: "QUESTION"')).toEqual(['req-2']);
    expect(await requests('controlId: "c-1"')).toEqual(['req-2']);
    expect(await requests('parentId: "req-1"')).toEqual(['req-3']);
    expect(await requests('dueUpTo: "2026-01-20"')).toEqual(['req-1', 'req-2']);
    expect(await requests('assigneeRef: "p-09"')).toEqual([]);
    const { answer } = await asked('{ requests(auditId: "aud-1", first: 2) { pageInfo { hasNextPage endCursor } } }');
    const { hasNextPage, endCursor } = (answer as { pageInfo: { hasNextPage: boolean; endCursor: string } }).pageInfo;
    expect([hasNextPage, await requests(`after: "${endCursor}"`)]).toEqual([true, ['req-3']]);
  });

  it('Q18 a request with its thread, its evidence, its returns and what follows it', async () => {
    const { answer } = await asked(
      '{ request(id: "req-1") { state thread { kind } evidence { id } followUps { id parentId } } }',
    );
    expect(answer).toEqual({
      state: 'ANSWERED',
      thread: [{ kind: 'ANSWER' }, { kind: 'RETURN' }, { kind: 'ANSWER' }],
      evidence: [{ id: 'e-1' }, { id: 'e-2' }],
      followUps: [{ id: 'req-3', parentId: 'req-1' }],
    });
  });

  it('Q18 costs as much for 3 requests as for 33', async () => {
    const source =
      '{ requests(auditId: "aud-1", first: 100) { edges { node { id followUps { id } evidence { id } } } } }';
    const few = await asked(source);
    await record(DAY_3, ...ids(30).map((requestId) => raised({ requestId, dueOn: '2026-02-20' })));
    const many = await asked(source);
    expect((many.answer as { edges: unknown[] }).edges).toHaveLength(33);
    expect(many.statements).toBe(few.statements);
  });

  it('Q20 tests by control, kind, state and conclusion; one sheet is for the auditor', async () => {
    const tests = (args: string) => listOf(`testsOfControls(auditId: "aud-1", ${args})`);
    expect(await tests('controlId: "c-2"')).toEqual(['t-2']);
    expect(await tests('kind: "DESIGN"')).toEqual(['t-1']);
    expect(await tests('state: "PLANNED"')).toEqual(['t-2']);
    expect(await tests('conclusion: "SUITABLY_DESIGNED"')).toEqual(['t-1']);
    const sheet = '{ testSheet(testId: "t-1") { results { itemKey attribute result } } }';
    expect((await asked(sheet)).answer).toEqual({ results: [{ itemKey: 'c-1', attribute: 'A', result: 'PASS' }] });
    expect((await asked(sheet, { ...AUDITOR, asOf: BETWEEN })).answer).toEqual({ results: [] });
    expect((await service.ask(sheet, OWNER)).refused?.code).toBe('FORBIDDEN_ROLE');
  });

  it('Q21 exceptions by state, control and test, as of an instant too', async () => {
    const exceptions = (args: string, by?: Caller) => listOf(`exceptions(auditId: "aud-1", ${args})`, by);
    expect(await exceptions('first: 50', OWNER)).toEqual(['exc-1', 'exc-2']);
    expect(await exceptions('state: "CONFIRMED"')).toEqual(['exc-1']);
    expect(await exceptions('controlId: "c-2"')).toEqual(['exc-2']);
    expect(await exceptions('testId: "t-9"')).toEqual([]);
    expect(await exceptions('first: 50', { ...AUDITOR, asOf: BETWEEN })).toEqual([]);
  });

  it('Q22 the arithmetic is the lead’s until the issue, and the owner’s after it', async () => {
    const source = '{ opinionArithmetic(auditId: "aud-1") { rule inScope criteria { code conclusion } } }';
    const told = { rule: 'O5', inScope: 1, criteria: [{ code: 'CC6.2', conclusion: 'MET' }] };
    expect((await asked(source)).answer).toEqual(told);
    expect((await asked(source, OWNER)).answer).toBeNull();
    expect((await asked(source, { ...AUDITOR, asOf: BETWEEN })).answer).toBeNull();
    await record(DAY_3, reportIssued());
    expect((await asked(source, OWNER)).answer).toEqual(told);
  });

  it('Q26 candidates with eligibility and points by part, near by the catalogue of industries', async () => {
    const source = (args = '') =>
      `{ auditorCandidates(engagementId: "eng-1", industry: "HOSTING"${args}) { firmId eligibility points { industry total } } }`;
    const [best, other] = [
      { firmId: 'firm-1', eligibility: 'ELIGIBLE', points: { industry: 15, total: 75 } },
      { firmId: 'firm-2', eligibility: 'AUDIT_FIRM_NOT_ACCREDITED', points: { industry: 0, total: 30 } },
    ];
    const { answer, statements } = await asked(source(), OWNER);
    expect(answer).toEqual([best, other]);
    expect((await asked(source(', eligible: true'), OWNER)).answer).toEqual([best]);
    expect((await asked(source(', eligible: false'), OWNER)).answer).toEqual([other]);
    expect((await asked(source(), { ...OWNER, asOf: '2026-01-02T00:00:00.000Z' })).answer).toEqual([]);
    expect(statements).toBe(3);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { projected } from '@attestry/testing';
import type { Caller, ServiceUnderTest } from '@attestry/testing/service';
import { mutation, serviceUnderTest } from '@attestry/testing/service';
import { auditView } from '../audit-details/audit.projection.js';
import { planned } from '../audit-engagement/audit.examples.js';
import { auditService } from '../audit.module.js';
import { raised as requestRaised } from '../evidence-request/evidence-request.examples.js';
import { requestView } from '../request-details/request.projection.js';
import { planned as testPlanned } from '../test-of-controls/test-of-controls.examples.js';
import { testSheet } from '../test-sheet/test-sheet.projection.js';

const OWNER: Caller = { person: 'p-01', roles: ['TO'] };
const auditor = (firm?: string): Caller => ({ person: 'a-01', roles: ['AU'], ...(firm ? { firm } : {}) });
const [SELECTED, OBSERVER, STRANGER, LEFT] = ['alder', 'birch', 'cedar', 'dogwood'].map(auditor) as [
  Caller,
  Caller,
  Caller,
  Caller,
];
const GRANTS = {
  id: 'grants',
  firms: {
    alder: { 'eng-1': 'SELECTED' },
    birch: { 'eng-1': 'OBSERVER' },
    dogwood: { 'eng-1': 'ENDED', 'eng-2': 'ENDED' },
  },
  audits: { 'aud-1': 'eng-1', 'aud-2': 'eng-2' },
};
const [WORKSPACE, REQUESTS, REQUEST, TESTS, REVIEW] = [
  `query ($id: ID!) { auditWorkspace(auditId: $id) { requests { state count } tests { state count } } }`,
  `query ($id: ID!) { requests(auditId: $id) { edges { node { id } } } }`,
  `query ($id: ID!) { request(id: $id) { id } }`,
  `query ($id: ID!) { testsOfControls(auditId: $id) { edges { node { id } } } }`,
  `query ($id: ID!) { auditorCandidates(engagementId: $id) { firmId } }`,
];
const log = (args: string) =>
  `query ($id: ID) { accessLog(engagementId: $id) { id audit(${args}) { edges { node { kind what person firm targets engagements code } } pageInfo { hasNextPage endCursor } } } }`;

interface Logged {
  readonly kind: string;
  readonly what: string;
  readonly person: string;
  readonly targets: readonly string[];
  readonly code?: string;
}

let service: ServiceUnderTest;
const ask = (source: string, by: Caller, id: string) => service.ask(source, by, { id });
const codeOf = async (source: string, by: Caller, id: string) => (await ask(source, by, id)).refused?.code;
const logged = async (args: string, id?: string): Promise<{ records: Logged[]; next: boolean; end: string }> => {
  const { data, refused } = await service.ask(log(args), OWNER, id ? { id } : {});
  expect(refused).toBeUndefined();
  const page = (data?.['accessLog'] as { audit: { edges: { node: Logged }[]; pageInfo: Record<string, unknown> } })
    .audit;
  const { hasNextPage, endCursor } = page.pageInfo;
  return { records: page.edges.map(({ node }) => node), next: hasNextPage === true, end: endCursor as string };
};

beforeAll(async () => {
  service = await serviceUnderTest(auditService);
  await service.put('auditor-grants', GRANTS);
  for (const [auditId, requestId, testId] of [
    ['aud-1', 'req-1', 't-1'],
    ['aud-2', 'req-2', 't-2'],
  ] as const) {
    const engagementId = auditId.replace('aud', 'eng');
    const [audit] = [...projected(auditView, planned({ auditId, engagementId })).values()];
    const [request] = [...projected(requestView, requestRaised({ auditId, requestId })).values()];
    const [test] = [...projected(testSheet, testPlanned({ auditId, testId, engagementId })).values()];
    await service.put('audit', audit as { id: string });
    await service.put('request', request as { id: string });
    await service.put('test-sheet', test as { id: string });
  }
});
afterAll(() => service.close());

describe('what auditors read (domain 3)', () => {
  it('D12 an engagement that was granted, and no other: by its audit, by the thing itself, in a list', async () => {
    expect(await codeOf(WORKSPACE, SELECTED, 'aud-1')).toBeUndefined();
    expect(await codeOf(WORKSPACE, SELECTED, 'aud-2')).toBe('NOT_FOUND');
    expect(await codeOf(REQUESTS, SELECTED, 'aud-2')).toBe('NOT_FOUND');
    expect((await ask(REQUEST, SELECTED, 'req-1')).data).toEqual({ request: { id: 'req-1' } });
    expect((await ask(REQUEST, SELECTED, 'req-2')).data).toEqual({ request: null });
    const others = await service.ask(
      '{ _entities(representations: [{ __typename: "Engagement", id: "eng-2" }]) { ... on Engagement { id audits { id } } } }',
      SELECTED,
    );
    expect(others.refused?.code).toBe('NOT_FOUND');
  });

  it('D12 nothing without a grant, nothing once it has ended, nothing for an auditor without a firm', async () => {
    for (const by of [STRANGER, LEFT, auditor()])
      for (const source of [WORKSPACE, REQUESTS, REQUEST, TESTS])
        expect(await codeOf(source, by, source === REQUEST ? 'req-1' : 'aud-1')).toBe('NOT_FOUND');
  });

  it('control: people of the organization see both engagements', async () => {
    for (const id of ['aud-1', 'aud-2']) expect(await codeOf(WORKSPACE, OWNER, id)).toBeUndefined();
    expect((await ask(REQUEST, OWNER, 'req-2')).data).toEqual({ request: { id: 'req-2' } });
  });

  it('FRM-5 an observer sees requests, and neither tests nor their number', async () => {
    expect((await ask(REQUEST, OBSERVER, 'req-1')).data).toEqual({ request: { id: 'req-1' } });
    expect(await codeOf(TESTS, OBSERVER, 'aud-1')).toBe('OBSERVER_READ_ONLY');
    expect((await ask(WORKSPACE, OBSERVER, 'aud-1')).data).toMatchObject({ auditWorkspace: { tests: [] } });
    expect((await ask(TESTS, SELECTED, 'aud-1')).data).toEqual({
      testsOfControls: { edges: [{ node: { id: 't-1' } }] },
    });
  });

  it('D12 a command ends with the grant', async () => {
    const before = service.events();
    const input = { auditId: 'aud-1', kind: 'QUESTION', text: 'Who reviews?' };
    expect((await service.ask(mutation('raiseRequest'), LEFT, { input })).refused).toMatchObject({
      code: 'NOT_FOUND',
      details: { rule: 'D12' },
    });
    expect(service.events()).toBe(before);
  });

  it('costs two statements more than for the organization, whatever it reads', async () => {
    const [own, theirs] = [await ask(REQUESTS, OWNER, 'aud-1'), await ask(REQUESTS, SELECTED, 'aud-1')];
    expect(theirs.statements).toBe(own.statements + 2);
  });
});

describe('access log (Q39)', () => {
  it('Q39 says what an auditor read and when, once a read; of the organization it notes no read', async () => {
    await ask(REQUEST, { ...SELECTED, person: 'a-07' }, 'req-1');
    await ask(REQUEST, { ...OWNER, person: 'p-07' }, 'req-1');
    expect((await logged('person: "a-07"', 'eng-1')).records).toEqual([
      {
        kind: 'READ',
        what: 'request',
        person: 'a-07',
        firm: 'alder',
        targets: ['id=req-1'],
        engagements: ['eng-1'],
        code: null,
      },
    ]);
    expect((await logged('person: "p-07"')).records).toEqual([]);
  });

  it('section 7: a refusal of rights is noted beside the domain streams, whoever was refused', async () => {
    const before = service.events();
    const input = { exceptionId: 'exc-1', rationale: 'It was only a test account.', evidenceIds: [] };
    await service.ask(mutation('clearException'), { person: 'p-08', roles: ['CM'] }, { input });
    await ask(WORKSPACE, { ...STRANGER, person: 'a-08' }, 'aud-1');
    await ask(TESTS, { ...OBSERVER, person: 'a-09' }, 'aud-1');
    const { records } = await logged('kind: "REFUSED", first: 100');
    const of = (person: string) => records.filter((one) => one.person === person).map(({ what, code }) => [what, code]);
    expect(of('p-08')).toEqual([['clearException', 'FORBIDDEN_ROLE']]);
    expect(of('a-08')).toEqual([['auditWorkspace', 'NOT_FOUND']]);
    expect(of('a-09')).toEqual([['testsOfControls', 'OBSERVER_READ_ONLY']]);
    expect(JSON.stringify(records)).not.toContain('only a test account');
    expect(service.events()).toBe(before);
  });

  it('Q39 filters by engagement, person, firm, kind, question and time, and pages', async () => {
    for (const id of ['req-1', 'req-2', 'req-3']) await ask(REQUEST, { ...SELECTED, person: 'a-10' }, id);
    const first = await logged('person: "a-10", first: 2');
    expect([first.records.length, first.next]).toEqual([2, true]);
    const second = await logged(`person: "a-10", first: 2, after: "${first.end}"`);
    expect([second.records.map(({ targets }) => targets), second.next]).toEqual([[['id=req-3']], false]);
    expect((await logged('person: "a-10"', 'eng-2')).records).toEqual([]);
    expect((await logged('person: "a-10", what: "requests"')).records).toEqual([]);
    expect((await logged('person: "a-10", firm: "birch"')).records).toEqual([]);
    expect((await logged('person: "a-10", since: "2026-01-01T12:00:00Z"')).records).toHaveLength(3);
    expect((await logged('person: "a-10", until: "2026-01-01T12:00:00Z"')).records).toEqual([]);
  });

  it('Q39 is for the owner only', async () => {
    for (const by of [SELECTED, { person: 'p-02', roles: ['CM'] } satisfies Caller])
      expect((await service.ask(log('first: 1'), by)).refused?.code).toBe('FORBIDDEN_ROLE');
  });
});

it('Q26 candidates are not for auditors', async () => {
  expect(await codeOf(REVIEW, SELECTED, 'eng-1')).toBe('FORBIDDEN_ROLE');
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ServiceDefinition } from '@attestry/service-kit';
import type { Caller, ServiceUnderTest } from '@attestry/testing/service';
import { mutation, serviceUnderTest } from '@attestry/testing/service';
import { lapsed, listed, verified } from '../audit-firm/audit-firm.examples.js';
import { PLATFORM } from '../audit-firm/platform.js';
import { auditService } from '../audit.module.js';
import { LogSlice } from '../log-slice/log-slice.js';
import { AUDIT_CASES } from './audit-cases.js';
import type { Case, Doc } from './case.js';
import { LEAD, MANAGER, OWNER } from './case.js';
import { logOfLeavers } from './cut.examples.js';
import { FIRM_CASES } from './firm-cases.js';
import { REPORT_CASES } from './report-cases.js';
import { REQUEST_CASES } from './request-cases.js';
import { streamOfFact } from './stream-of-fact.js';
import { TEST_CASES } from './test-cases.js';

const CASES = [...REQUEST_CASES, ...FIRM_CASES, ...AUDIT_CASES, ...TEST_CASES, ...REPORT_CASES];
const SEEDED = '2026-01-01T12:00:00.000Z';
const NOW = '2026-01-20T12:00:00.000Z';

const definition: ServiceDefinition = {
  ...auditService,
  providers: (auditService.providers ?? []).map((one) => (one === LogSlice ? logOfLeavers : one)),
};

let service: ServiceUnderTest;
/** Each case is an organization of its own. */
let tenant = 'acme';
let cases = 0;

beforeAll(async () => {
  service = await serviceUnderTest(definition);
  const firm = (firmId: string) => ({ firmId });
  const seed = (firmId: string, facts: Parameters<ServiceUnderTest['seed']>[1]) =>
    service.seed(`audit-firm-${PLATFORM}-${firmId}`, facts, 'op-01', PLATFORM);
  await seed('firm-1', [listed(), verified()]);
  await seed('firm-2', [listed({ ...firm('firm-2'), socReports: 31 }), verified(firm('firm-2'))]);
  await seed('firm-3', [listed(firm('firm-3')), verified(firm('firm-3')), lapsed(firm('firm-3'))]);
});
afterAll(() => service.close());

const seed = async ({ past = [], known = {} }: Pick<Case, 'past' | 'known'>) => {
  tenant = `acme${(cases += 1)}`;
  service.at(SEEDED);
  for (const fact of past) await service.seed(streamOfFact(fact, tenant), [fact], 'p-01', tenant);
  await service.project();
  for (const [view, docs] of Object.entries(known)) for (const doc of docs) await service.put(view, doc as Doc, tenant);
};
const give = ({ command, input, by }: Pick<Case, 'command' | 'input' | 'by'>) =>
  service.ask(mutation(command), { ...by, tenant }, { input });

const refusedIn = async (one: Case) => {
  await seed(one);
  service.at(one.now ?? NOW);
  if (one.first) {
    expect((await give(one.first)).refused).toBeUndefined();
    await service.project();
  }
  const before = service.events();
  const { refused } = await give(one);
  return { refused, appended: service.events() - before };
};

describe('refused commands of an audit give their code and append nothing (row 53 to row 67)', () => {
  it.each(CASES.map((one) => [one.name, one] as const))('%s', async (_, one) => {
    const { refused, appended } = await refusedIn(one);
    expect(refused).toMatchObject({ code: one.code, details: one.details ?? {} });
    expect(appended).toBe(0);
  });

  it('names each case once', () => {
    expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
  });
});

describe('what no rule refuses is recorded', () => {
  const accepted = async (one: Omit<Case, 'code'>) => {
    const { refused, appended } = await refusedIn({ ...one, code: '' });
    expect([one.name, refused]).toEqual([one.name, undefined]);
    expect(appended).toBeGreaterThan(0);
  };
  const named = (start: string): Case => {
    const found = CASES.find(({ name }) => name.startsWith(start));
    if (!found) throw new Error(`No case begins with ${start}.`);
    return found;
  };

  it('control: the same, with what was missing', async () => {
    const row59 = named('SMP-2 row 59');
    await accepted({ ...row59, name: 'five of six', input: { ...row59.input, n: 5 } });
    const row65 = named('RPT-2 row 65');
    const rationale = 'The two cases were closed within a day and nothing came of them.';
    await accepted({ ...row65, name: 'with 40 characters', input: { ...row65.input, rationale } });
    const row53 = named('FRM-1 row 53');
    await accepted({ ...row53, name: 'a firm with its licence', input: { ...row53.input, firmId: 'firm-1' } });
    const short = named('RPT-7');
    const reason = 'One system, two controls, and a team that knew both.';
    await accepted({ ...short, name: 'a short audit with a reason', input: { ...short.input, reason } });
  });
});

describe('what every command refuses', () => {
  const input = { auditId: 'aud-1', reason: 'The organization went another way.' };
  const id = '00000000-0000-4000-8000-000000000001';
  const withdraw = (change: object = {}, by: Caller = LEAD) =>
    give({ command: 'withdrawFromAudit', input: { ...input, ...change }, by });
  const seedAudit = () => seed({ past: AUDIT_CASES[2]?.past ?? [] });

  it('row 75 another tenant’s audit id', async () => {
    await seedAudit();
    const own = tenant;
    tenant = 'stranger';
    expect((await withdraw()).refused).toMatchObject({ code: 'NOT_FOUND' });
    tenant = own;
  });

  it('row 76 an older revision than the stream has', async () => {
    await seedAudit();
    const before = service.events();
    expect((await withdraw({ expectedRevision: 0 })).refused).toMatchObject({
      ...{ code: 'CONCURRENCY_CONFLICT', details: { actual: 2 } },
    });
    expect(service.events()).toBe(before);
  });

  it('row 77 the same command id with another payload', async () => {
    await seedAudit();
    expect((await withdraw({ commandId: id })).refused).toBeUndefined();
    const before = service.events();
    const again = await withdraw({ commandId: id, reason: 'Their budget for this year is spent.' });
    expect(again.refused).toMatchObject({ code: 'COMMAND_ID_REUSED' });
    expect(service.events()).toBe(before);
  });

  it('row 78 personal data where an id belongs', async () => {
    await seedAudit();
    const before = service.events();
    const team = { reviewId: 'rev-1', leadRef: 'jane@example.org', deputyRef: 'p-03', memberRefs: [] };
    await seed({ past: FIRM_CASES.find(({ name }) => name.startsWith('RDY-1'))?.past ?? [] });
    const { refused } = await give({ command: 'nameAuditTeam', input: team, by: MANAGER });
    expect(refused).toMatchObject({ code: 'PERSONAL_DATA_IN_CLEAR' });
    expect(service.events()).toBe(before + 1);
  });

  it('NOT_FOUND for every id that is not there', async () => {
    await seed({});
    const codes = [];
    for (const [command, asked, by] of [
      ['withdrawFromAudit', input, LEAD],
      ['acceptAnswer', { requestId: 'x' }, LEAD],
      ['concludeTest', { testId: 'x' }, LEAD],
      ['drawSample', { populationId: 'x', nonce: 'n', risk: 'BASE' }, LEAD],
      ['extendSample', { sampleId: 'x', reason: 'More of them, please.' }, LEAD],
      ['confirmDeviation', { exceptionId: 'x', cause: 'c', effect: 'e' }, LEAD],
      ['draftManagementResponse', { exceptionId: 'x', text: 't' }, MANAGER],
      ['issueReport', { reportId: 'x', reportDate: '2026-01-20' }, LEAD],
      ['selectFirm', { engagementId: 'x', firmId: 'firm-1' }, OWNER],
    ] as const)
      codes.push((await give({ command, input: asked, by })).refused?.code);
    expect(codes).toEqual(Array.from(codes, () => 'NOT_FOUND'));
  });
});

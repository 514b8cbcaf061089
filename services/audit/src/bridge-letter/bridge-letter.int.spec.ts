import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { EventType, Fact } from '@attestry/contracts';
import type { Caller, ServiceUnderTest } from '@attestry/testing/service';
import { mutation, serviceUnderTest } from '@attestry/testing/service';
import { auditService } from '../audit.module.js';
import { DEGRADED, letterDrafted, letterSigned, REVISED, typeTwo } from './bridge-letter.examples.js';

const OWNER: Caller = { person: 'p-01', roles: ['TO'] };
const MANAGER: Caller = { person: 'p-02', roles: ['CM'] };
const LEAD: Caller = { person: 'a-01', roles: ['AL'] };
const SYSTEM: Caller = { person: 'system', roles: ['SYS'] };
const draft = { reportId: 'rep-2', through: '2026-09-15' };
const letterId = 'bl-1';

interface Case {
  readonly name: string;
  readonly past?: readonly Fact<EventType>[];
  /** Documents by view, beside the report and its two changes. */
  readonly documents?: Readonly<Record<string, readonly { readonly id: string }[]>>;
  readonly command: string;
  readonly input: object;
  readonly by: Caller;
  readonly code: string;
}

const SIGNED = { id: 'bl-0', state: 'SIGNED', through: '2026-09-10', lapsesOn: '2026-12-10' };

const CASES: readonly Case[] = [
  ...[
    ['BRG-1 row 68 through 2026-10-01 for a period ended 2026-06-30', { through: '2026-10-01' }, 'BRIDGE_TOO_LONG'],
    ['BRG-1 through tomorrow', { through: '2026-09-16' }, 'BRIDGE_DATE_IN_FUTURE'],
    ['BRG-1 through the last day of the period', { through: '2026-06-30' }, 'VALIDATION_FAILED'],
    ['BRG-3 a draft that leaves a change out', { eventIds: ['evt-1'] }, 'BRIDGE_CHANGES_INCOMPLETE'],
    ['2.25 through a day that does not exist', { through: '2026-09-31' }, 'VALIDATION_FAILED'],
    ['2.25 on a report that nobody knows', { reportId: 'rep-9' }, 'NOT_FOUND'],
  ].map(([name = '', change, code = '']) => ({
    ...{ name: name as string, code: code as string, command: 'draftBridgeLetter', by: MANAGER },
    input: { ...draft, ...(change as object) },
  })),
  {
    ...{ name: 'BRG-2 on a Type 1', command: 'draftBridgeLetter', input: draft, by: MANAGER },
    ...{ documents: { 'report-card': [typeTwo({}, { type: 'TYPE_1' })] }, code: 'BRIDGE_BASE_INVALID' },
  },
  {
    ...{ name: '2.25 drafted twice under one id', past: [letterDrafted()], command: 'draftBridgeLetter' },
    ...{ input: { ...draft, letterId }, by: MANAGER, code: 'ALREADY_EXISTS' },
  },
  {
    ...{ name: 'BRG-4 row 69 bridge letter signed by AL', past: [letterDrafted()], command: 'signBridgeLetter' },
    ...{ input: { letterId }, by: LEAD, code: 'FORBIDDEN_ROLE' },
  },
  {
    ...{ name: 'BRG-4 signed by an owner who is also an auditor', past: [letterDrafted()], input: { letterId } },
    ...{ command: 'signBridgeLetter', by: { person: 'p-01', roles: ['TO', 'AL'] }, code: 'FORBIDDEN_ROLE' },
  },
  {
    ...{ name: 'BRG-5 a second letter while one is signed', past: [letterDrafted()], command: 'signBridgeLetter' },
    ...{ documents: { 'bridge-letter': [SIGNED] }, input: { letterId }, by: OWNER, code: 'BRIDGE_ALREADY_ACTIVE' },
  },
  {
    ...{ name: 'BRG-3 signed after the log learned of more', past: [letterDrafted({ changes: [DEGRADED] })] },
    ...{ command: 'signBridgeLetter', input: { letterId }, by: OWNER, code: 'BRIDGE_CHANGES_INCOMPLETE' },
  },
  {
    ...{ name: '2.25 signed twice', past: [letterDrafted(), letterSigned()], command: 'signBridgeLetter' },
    ...{ input: { letterId }, by: OWNER, code: 'BRIDGE_LETTER_INVALID_STATE' },
  },
  {
    ...{
      name: '2.25 revoked without a reason',
      past: [letterDrafted(), letterSigned()],
      command: 'revokeBridgeLetter',
    },
    ...{ input: { letterId, reason: 'wrong' }, by: OWNER, code: 'REASON_REQUIRED' },
  },
  {
    ...{ name: 'BRG-6 lapsed before its time', past: [letterDrafted(), letterSigned()], command: 'lapseBridgeLetter' },
    ...{ input: { letterId }, by: SYSTEM, code: 'BRIDGE_NOT_DUE' },
  },
];

describe('bridge letters through the schema', () => {
  let service: ServiceUnderTest;
  beforeAll(async () => {
    service = await serviceUnderTest(auditService);
    service.at('2026-09-15T10:00:00.000Z');
  });
  afterAll(() => service.close());

  /** Each case is an organization of its own. */
  let tenant = 'acme';
  let cases = 0;
  beforeEach(async () => {
    tenant = `acme${(cases += 1)}`;
    await service.put('report-card', typeTwo(), tenant);
    for (const change of [DEGRADED, REVISED])
      await service.put(
        'bridge-change',
        { id: change.validFrom?.slice(0, 10) ?? '', changes: [change] } as { id: string },
        tenant,
      );
  });
  const give = (command: string, input: object, by: Caller) =>
    service.ask(mutation(command), { ...by, tenant }, { input });
  const ask = (query: string, by: Caller = MANAGER) => service.ask(query, { ...by, tenant });

  it.each(CASES.map((one) => [one.name, one] as const))(
    '%s is refused and appends nothing',
    async (_, { past = [], documents = {}, command, input, by, code }) => {
      if (past.length > 0) await service.seed(`bridge-letter-${tenant}-bl-1`, past, 'p-02', tenant);
      for (const [view, docs] of Object.entries(documents))
        for (const doc of docs) await service.put(view, doc, tenant);
      const before = service.events();
      expect((await give(command, input, by)).refused).toMatchObject({ code });
      expect(service.events()).toBe(before);
    },
  );

  it('BRG-3 Q24 8.9 shows the two changes without a fact, and they are what is drafted and signed', async () => {
    const before = service.events();
    const shown = '{ from lapsesOn changeCount changes { eventId } text }';
    const { data, refused } = await ask(`{ bridgeLetterDraft(reportId: "rep-2", through: "2026-09-15") ${shown} }`);
    expect(refused).toBeUndefined();
    expect(data?.['bridgeLetterDraft']).toMatchObject({
      ...{ from: '2026-07-01', lapsesOn: '2026-12-15', changeCount: 2 },
      changes: [{ eventId: 'evt-1' }, { eventId: 'evt-2' }],
      text: expect.stringContaining('2026-09-01  Control c-13: revised'),
    });
    expect(service.events()).toBe(before);
    expect(
      (await give('draftBridgeLetter', { ...draft, letterId, eventIds: ['evt-1', 'evt-2'] }, MANAGER)).refused,
    ).toBeUndefined();
    expect((await give('signBridgeLetter', { letterId }, OWNER)).refused).toBeUndefined();
    expect(service.events()).toBe(before + 2);
  });

  it('BRG-1 Q24 a preview that the rules refuse says so', async () => {
    const { refused } = await ask('{ bridgeLetterDraft(reportId: "rep-2", through: "2026-10-01") { text } }');
    expect(refused).toMatchObject({ code: 'BRIDGE_TOO_LONG' });
    expect(
      (await ask('{ bridgeLetterDraft(reportId: "rep-2", through: "2026-09-15") { text } }', LEAD)).refused,
    ).toMatchObject({ code: 'FORBIDDEN_ROLE' });
  });

  it('Q24 the texts of a page of letters cost what the text of one does', async () => {
    const letter = (id: string) => ({ ...letterDrafted().data, id, state: 'DRAFT', lapsesOn: '2026-12-15' });
    const texts = async () => {
      const { data, statements } = await ask('{ bridgeLetters { edges { node { text } } } }');
      return { texts: JSON.stringify(data).match(/BRIDGE LETTER/g)?.length, statements };
    };
    await service.put('bridge-letter', letter('bl-1'), tenant);
    const one = await texts();
    for (const id of ['bl-2', 'bl-3']) await service.put('bridge-letter', letter(id), tenant);
    expect(await texts()).toEqual({ texts: 3, statements: one.statements });
    expect(one.texts).toBe(1);
  });
});

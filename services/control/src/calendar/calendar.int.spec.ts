import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller, ServiceUnderTest } from '@attestry/testing/service';
import { mutation, serviceUnderTest } from '@attestry/testing/service';
import { controlService } from '../control.module.js';
import { scheduled } from '../obligation/obligation.examples.js';

const MANAGER: Caller = { person: 'p-02', roles: ['CM'] };
const OWNER: Caller = { person: 'p-01', roles: ['TO'] };
const LEAD: Caller = { person: 'a-01', roles: ['AL'] };
const CONTROL_OWNER: Caller = { person: 'p-03', roles: ['CO'] };

const date = (n: number, kind: string, day: string, state = 'OPEN') => ({
  ...{ id: `entry-${n}`, kind, what: kind === 'MILESTONE' ? 'PERIOD_END' : 'RISK_REVIEW', day, state },
});

describe('calendar and obligations through the schema', () => {
  let service: ServiceUnderTest;
  beforeAll(async () => {
    service = await serviceUnderTest(controlService);
    service.at('2026-09-15T10:00:00.000Z');
    for (let n = 10; n < 35; n += 1)
      await service.put('calendar-date', date(n, 'RISK_REVIEW', `2026-09-${String(n - 5).padStart(2, '0')}`));
    await service.put('calendar-date', date(1, 'MILESTONE', '2026-09-30'));
    await service.put('calendar-date', date(2, 'MILESTONE', '2026-09-20', 'GONE'));
    await service.seed('obligation-acme-ob-1', [scheduled({})]);
  });
  afterAll(() => service.close());

  const SHOWN = '{ edges { node { day kind state summary } cursor } pageInfo { hasNextPage endCursor } }';
  const ask = async (args: string, by: Caller = MANAGER) => {
    const { data, refused, statements } = await service.ask(`{ calendar(${args}) ${SHOWN} }`, by);
    const found = data?.['calendar'] as { edges: { node: object }[]; pageInfo: { endCursor: string } } | undefined;
    return { refused, statements, nodes: found?.edges.map(({ node }) => node) ?? [], pageInfo: found?.pageInfo };
  };
  const SEPTEMBER = 'from: "2026-09-01", to: "2026-09-30"';

  it('Q25 is paged in order of days; what is called off is not there', async () => {
    const first = await ask(`${SEPTEMBER}, first: 20`);
    expect(first.refused).toBeUndefined();
    expect(first.nodes).toHaveLength(20);
    const rest = await ask(`${SEPTEMBER}, first: 20, after: "${first.pageInfo?.endCursor}"`);
    expect(rest.nodes.map((node) => (node as { day: string }).day)).toEqual([
      ...['2026-09-25', '2026-09-26', '2026-09-27', '2026-09-28', '2026-09-29', '2026-09-30'],
    ]);
    expect(first.statements).toBeLessThanOrEqual(6);
  });

  it('Q25 by kind, in the state of the instant: what is owed is overdue past its day', async () => {
    expect((await ask(`${SEPTEMBER}, kinds: ["MILESTONE"]`)).nodes).toEqual([
      { day: '2026-09-30', kind: 'MILESTONE', state: 'DUE', summary: 'Observation period ends' },
    ]);
    expect((await ask('from: "2026-09-14", to: "2026-09-15", kinds: ["RISK_REVIEW"]')).nodes).toMatchObject([
      ...[{ state: 'OVERDUE' }, { state: 'DUE' }],
    ]);
  });

  it('Q25 as an iCalendar text of the same entries', async () => {
    const { data } = await service.ask(`{ calendarText(${SEPTEMBER}) }`, MANAGER);
    expect(String(data?.['calendarText']).match(/BEGIN:VEVENT/g)).toHaveLength(26);
  });

  it.each([
    ['a day that does not exist', 'from: "2026-09-31", to: "2026-10-01"'],
    ['an end before the begin', 'from: "2026-09-02", to: "2026-09-01"'],
    ['more than two years', 'from: "2026-09-01", to: "2028-09-02"'],
    ['a kind that is none', `${SEPTEMBER}, kinds: ["PARTY"]`],
  ])('Q25 refuses %s', async (_, args) => {
    expect((await ask(args)).refused).toMatchObject({ code: 'VALIDATION_FAILED' });
  });

  it('Q25 is for all inside, not for auditors', async () => {
    expect((await ask(SEPTEMBER, LEAD)).refused).toMatchObject({ code: 'FORBIDDEN_ROLE' });
  });

  const obligationId = 'ob-1';
  it.each([
    [
      '2.26 waived by the compliance manager',
      'waiveObligation',
      { obligationId, reason: 'Closed.' },
      MANAGER,
      'FORBIDDEN_ROLE',
    ],
    ['MON-4 waived without a reason', 'waiveObligation', { obligationId, reason: ' ' }, OWNER, 'REASON_REQUIRED'],
    ['2.26 fulfilled without evidence', 'fulfilObligation', { obligationId }, CONTROL_OWNER, 'EVIDENCE_REQUIRED'],
    [
      '2.26 fulfilled though unknown',
      'fulfilObligation',
      { obligationId: 'ob-9', evidenceId: 'e-1' },
      CONTROL_OWNER,
      'NOT_FOUND',
    ],
    [
      '2.26 scheduled by the tenant owner',
      'scheduleObligation',
      { kind: 'OTHER', dueOn: '2026-12-01' },
      OWNER,
      'FORBIDDEN_ROLE',
    ],
    [
      '2.26 scheduled twice',
      'scheduleObligation',
      { obligationId, kind: 'OTHER', dueOn: '2026-12-01' },
      MANAGER,
      'ALREADY_EXISTS',
    ],
    [
      '2.26 of a kind that is none',
      'scheduleObligation',
      { kind: 'PARTY', dueOn: '2026-12-01' },
      MANAGER,
      'VALIDATION_FAILED',
    ],
    [
      'MON-3 recurring as nothing recurs',
      'scheduleObligation',
      { kind: 'OTHER', dueOn: '2026-12-01', recurrence: 'OFTEN' },
      MANAGER,
      'VALIDATION_FAILED',
    ],
  ] as const)('%s is refused and appends nothing', async (_, command, input, by, code) => {
    const before = service.events();
    expect((await service.ask(mutation(command), by, { input })).refused).toMatchObject({ code });
    expect(service.events()).toBe(before);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { RecordedOf } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { recorded } from '@attestry/testing';
import { controlDoc } from '../control-details/control.doc.examples.js';
import { FreezeControl } from '../freeze-control/freeze-control.command.js';
import { FulfilObligation } from '../fulfil-obligation/fulfil-obligation.command.js';
import { PlanRemediation } from '../plan-remediation/plan-remediation.command.js';
import { ScheduleObligation } from '../schedule-obligation/schedule-obligation.command.js';
import { freezeControls } from './freeze-controls.js';
import { fulfilReaudit } from './fulfil-reaudit.js';
import { lookup } from './lookup.examples.js';
import { remedyDeviations } from './remedy-deviations.js';
import { scheduleReaudit } from './schedule-reaudit.js';

const scope = { version: 1, state: 'LOCKED', categories: ['SECURITY'], criteria: ['CC6.1'] };
const auditStarted = recorded<RecordedOf<'EngagementAuditStarted.v1'>>(
  fact('EngagementAuditStarted.v1', { engagementId: 'eng-2' }),
);

describe('an audit starts', () => {
  it('CTL-4: active controls that serve its scope are frozen, others are not', async () => {
    const control = [
      controlDoc({ id: 'c-1', primary: ['CC6.1'] }),
      controlDoc({ id: 'c-2', primary: ['P1.1'] }),
      controlDoc({ id: 'c-3', primary: ['CC6.1'], state: 'DRAFT' }),
    ];
    const known = [{ id: 'eng-2', state: 'IN_AUDIT', scope }];
    expect(await freezeControls.react(auditStarted, lookup({ control, 'known-engagement': known }))).toEqual([
      { command: FreezeControl, input: { controlId: 'c-1', engagementId: 'eng-2' } },
    ]);
  });

  it('S72: the re-audit that the predecessor’s report asked for is fulfilled, another’s is not', async () => {
    const asked = { kind: 'REAUDIT', state: 'OVERDUE', engagementId: 'eng-1' };
    const obligation = [
      { id: 'ob-1', ...asked },
      { id: 'ob-2', ...asked, state: 'FULFILLED' },
      { id: 'ob-3', ...asked, engagementId: 'eng-0' },
    ];
    const known = [{ id: 'eng-2', predecessorId: 'eng-1' }];
    expect(await fulfilReaudit.react(auditStarted, lookup({ obligation, 'known-engagement': known }))).toEqual([
      { command: FulfilObligation, input: { obligationId: 'ob-1' } },
    ]);
    expect(await fulfilReaudit.react(auditStarted, lookup({ obligation }))).toEqual([]);
  });
});

describe('a deviation is confirmed', () => {
  const confirmed = recorded<RecordedOf<'DeviationConfirmed.v1'>>(
    fact('DeviationConfirmed.v1', {
      exceptionId: 'ex-1',
      auditId: 'aud-1',
      testId: 'tst-1',
      controlId: 'c-1',
      criteria: ['CC6.2'],
      cause: 'Nobody told IT.',
      effect: 'Access stayed open.',
    }),
  );

  it('S59: the owner gets an item with the root cause, due in 56 days', async () => {
    expect(await remedyDeviations.react(confirmed, lookup({ control: [controlDoc({})] }))).toEqual([
      {
        command: PlanRemediation,
        input: {
          source: 'DEVIATION',
          sourceId: 'ex-1',
          criteria: ['CC6.2'],
          controlId: 'c-1',
          effort: 3,
          dueOn: '2026-02-26',
          ownerRef: 'p-03',
          rootCause: 'Nobody told IT.',
        },
      },
    ]);
  });

  it('without an owner it is parked, not forgotten', async () => {
    await expect(async () => remedyDeviations.react(confirmed, lookup({}))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

it('S7: a report asks for the next audit, early enough to fit before it expires (4.10)', async () => {
  const issued = recorded<RecordedOf<'ReportIssued.v1'>>(
    fact('ReportIssued.v1', {
      reportId: 'rep-1',
      engagementId: 'eng-1',
      auditId: 'aud-1',
      type: 'TYPE_2',
      opinion: 'UNQUALIFIED',
      reportDate: '2026-08-21',
      validUntil: '2027-08-21',
      coverageEnd: '2026-06-30',
      categories: ['SECURITY'],
      digest: 'a'.repeat(64),
      deviations: 0,
    }),
  );
  expect(await scheduleReaudit.react(issued, lookup({}))).toEqual([
    {
      command: ScheduleObligation,
      input: { kind: 'REAUDIT', engagementId: 'eng-1', dueOn: '2027-06-21', recurrence: 'ONCE' },
    },
  ]);
});

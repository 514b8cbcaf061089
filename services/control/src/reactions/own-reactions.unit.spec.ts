import { describe, expect, it } from '@jest/globals';
import type { RecordedOf } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { recorded } from '@attestry/testing';
import type { ControlDoc } from '../control-details/control.projection.js';
import { controlDoc } from '../control-details/control.doc.examples.js';
import { MarkGapAssessmentStale } from '../mark-gap-assessment-stale/mark-gap-assessment-stale.command.js';
import { fulfilled } from '../obligation/obligation.examples.js';
import { ReportDegradation } from '../report-degradation/report-degradation.command.js';
import { RestoreOperation } from '../restore-operation/restore-operation.command.js';
import { ScheduleObligation } from '../schedule-obligation/schedule-obligation.command.js';
import { followMonitors } from './follow-monitors.js';
import { lookup } from './lookup.examples.js';
import { nextDue, recurObligations } from './recur-obligations.js';
import { staleAssessments } from './stale-assessments.js';

describe('a collector has looked (COL-4)', () => {
  const AT = '2026-03-01T00:00:00.000Z';
  const looked = recorded<RecordedOf<'CollectorRunCompleted.v1'>>(
    fact('CollectorRunCompleted.v1', {
      runId: 'run-1',
      collectorId: 'col-1',
      result: 'FAIL',
      items: 1,
      failing: 1,
      digest: 'a'.repeat(64),
      observedAt: AT,
      controlIds: ['c-1'],
    }),
  );
  const react = (control: Partial<ControlDoc>, failing: Readonly<Record<string, string>>) => {
    const known = [{ id: 'col-1', controlIds: ['c-1'], healthy: true, failing }];
    return followMonitors.react(looked, lookup({ control: [controlDoc(control)], 'known-collector': known }));
  };
  const failing = { 'TF-13': AT };

  it('what it sees failing is degraded, once, from its look on', async () => {
    const input = { controlId: 'c-1', cause: 'MONITOR', runId: 'run-1', validFrom: AT };
    expect(await react({ implementation: 'IMPLEMENTED' }, failing)).toEqual([{ command: ReportDegradation, input }]);
    expect(await react({ implementation: 'DEGRADED', degradedBy: 'MONITOR' }, failing)).toEqual([]);
    expect(await react({ implementation: 'IN_PROGRESS' }, failing)).toEqual([]);
  });

  it('what it degraded and sees passing works again; what a person degraded does not', async () => {
    const input = { controlId: 'c-1', runId: 'run-1', validFrom: AT };
    const degraded = { implementation: 'DEGRADED', degradedBy: 'MONITOR' } as const;
    expect(await react(degraded, {})).toEqual([{ command: RestoreOperation, input }]);
    expect(await react({ ...degraded, degradedBy: 'MANUAL' }, {})).toEqual([]);
    expect(await react({ implementation: 'IMPLEMENTED' }, {})).toEqual([]);
  });

  it('IMP-3: a look older than the last change counts from that change on', async () => {
    const changes = [{ state: 'IMPLEMENTED', from: '2026-03-02T00:00:00.000Z' }] as const;
    const [order] = await react({ implementation: 'IMPLEMENTED', changes }, failing);
    expect(order?.input).toMatchObject({ validFrom: '2026-03-02T00:00:00.000Z' });
  });
});

describe('an obligation is settled (MON-3)', () => {
  const settled = recorded<RecordedOf<'ObligationFulfilled.v1'>>(fulfilled({}));
  const react = (recurrence: string) => {
    const doc = { id: 'ob-1', kind: 'OTHER', dueOn: '2026-01-31', recurrence, state: 'FULFILLED' };
    return recurObligations.react(settled, lookup({ obligation: [doc] }));
  };

  it('MON-3: the next one is due an interval after the last due day', async () => {
    const input = { kind: 'OTHER', dueOn: '2026-02-28', recurrence: 'MONTHLY' };
    expect(await react('MONTHLY')).toEqual([{ command: ScheduleObligation, input }]);
    expect(nextDue('2026-01-31', 'WEEKLY')).toBe('2026-02-07');
    expect(nextDue('2026-01-31', 'ANNUAL')).toBe('2027-01-31');
  });

  it('what falls due once does not come back', async () => {
    expect(await react('ONCE')).toEqual([]);
  });
});

it('SCP-8: a reopened scope makes its assessments stale, once', async () => {
  const reopened = recorded<RecordedOf<'ScopeReopened.v1'>>(
    fact('ScopeReopened.v1', { scopeId: 'eng-1', engagementId: 'eng-1', scopeVersion: 2, reason: 'More data.' }),
  );
  const assessments = [
    { id: 'gap-1', engagementId: 'eng-1', state: 'COMPLETED' },
    { id: 'gap-2', engagementId: 'eng-1', state: 'STALE' },
    { id: 'gap-3', engagementId: 'eng-9', state: 'COMPLETED' },
  ];
  expect(await staleAssessments.react(reopened, lookup({ 'gap-assessment': assessments }))).toEqual([
    { command: MarkGapAssessmentStale, input: { gapId: 'gap-1' } },
  ]);
});

import { describe, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { given } from '@attestry/testing';
import type { MonitoringPeriodState } from '../monitoring-period/monitoring-period.js';
import { monitoringPeriod } from '../monitoring-period/monitoring-period.js';
import { lockMonitoringPeriod } from './lock-monitoring-period.js';

const AT = '2026-07-01T00:00:00.000Z';
const opened = fact('MonitoringPeriodOpened.v1', {
  periodId: 'eng-1',
  engagementId: 'eng-1',
  start: '2026-01-01',
  endExclusive: '2026-07-01',
});
const locked = fact(
  'MonitoringPeriodLocked.v1',
  { periodId: 'eng-1', engagementId: 'eng-1', logOffset: '7:42', at: AT },
  { effectiveAt: AT },
);
const lock = (now: string) => (state: MonitoringPeriodState) =>
  lockMonitoringPeriod({ periodId: 'eng-1' }, { now }, state, '7:42');

describe('lock monitoring period', () => {
  it('MON-1 at 00:00 UTC of the day after the end, not before; a late timer locks as of then', () => {
    given(monitoringPeriod, opened)
      .when(lock('2026-06-30T23:59:59.999Z'))
      .thenRefused('PERIOD_NOT_ENDED', { rule: 'MON-1', at: AT });
    given(monitoringPeriod, opened).when(lock(AT)).then(locked);
    given(monitoringPeriod, opened).when(lock('2026-07-03T08:00:00.000Z')).then(locked);
  });

  it('once', () => {
    given(monitoringPeriod, opened, locked).when(lock(AT)).thenNothing();
    given(monitoringPeriod).when(lock(AT)).thenRefused('NOT_FOUND');
  });
});

import { describe, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { given } from '@attestry/testing';
import { engagementDoc } from '../engagement-view/engagement.doc.examples.js';
import type { EngagementDoc } from '../engagement-view/engagement.projection.js';
import type { MonitoringPeriodState } from '../monitoring-period/monitoring-period.js';
import { monitoringPeriod } from '../monitoring-period/monitoring-period.js';
import { openMonitoringPeriod } from './open-monitoring-period.js';

const PERIOD = { start: '2026-01-01', endExclusive: '2026-07-01' };
const LONGER = { start: '2026-01-01', endExclusive: '2026-10-01' };
const opened = (period = PERIOD) =>
  fact('MonitoringPeriodOpened.v1', { periodId: 'eng-1', engagementId: 'eng-1', ...period });
const locked = fact('MonitoringPeriodLocked.v1', {
  periodId: 'eng-1',
  logOffset: '7:42',
  at: '2026-07-01T00:00:00.000Z',
});
const open =
  (period = PERIOD, others: EngagementDoc[] = []) =>
  (state: MonitoringPeriodState) =>
    openMonitoringPeriod({ engagementId: 'eng-1', ...period }, state, others);

describe('open monitoring period', () => {
  it('opens with the period; other dates replace it while it is open', () => {
    given(monitoringPeriod).when(open()).then(opened());
    given(monitoringPeriod, opened()).when(open()).thenNothing();
    given(monitoringPeriod, opened()).when(open(LONGER)).then(opened(LONGER));
  });

  it('MON-1 never again once locked', () => {
    given(monitoringPeriod, opened(), locked).when(open(LONGER)).thenRefused('PERIOD_LOCKED', { rule: 'MON-1' });
  });

  it('MON-2 periods do not overlap; one of a withdrawn cycle does not count', () => {
    const other = { id: 'eng-0', type: 'TYPE_2', period: { start: '2026-06-30', endExclusive: '2027-01-01' } } as const;
    given(monitoringPeriod)
      .when(open(PERIOD, [engagementDoc(other)]))
      .thenRefused('PERIOD_OVERLAPS_PREDECESSOR', { rule: 'MON-2' });
    given(monitoringPeriod)
      .when(open(PERIOD, [engagementDoc({ ...other, state: 'WITHDRAWN' })]))
      .then(opened());
  });
});

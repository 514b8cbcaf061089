import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { DomainError } from '@attestry/service-kit';
import { overlaps } from '@attestry/soc2';
import type { EngagementDoc } from '../engagement-view/engagement.projection.js';
import type { MonitoringPeriodState } from '../monitoring-period/monitoring-period.js';
import { periodLocked } from '../monitoring-period/monitoring-period.js';
import type { OpenMonitoringPeriodInput } from './open-monitoring-period.command.js';

/** Opens the period that was set; other dates replace the former ones until it is locked (MON-1, 2). */
export const openMonitoringPeriod = (
  { engagementId, start, endExclusive }: OpenMonitoringPeriodInput,
  state: MonitoringPeriodState,
  others: readonly EngagementDoc[],
): Fact<'MonitoringPeriodOpened.v1'>[] => {
  if (state.is === 'LOCKED') throw periodLocked(engagementId);
  if (state.is === 'OPEN' && state.start === start && state.endExclusive === endExclusive) return [];
  const period = { start, endExclusive };
  const twin = others.find(
    (other) =>
      other.id !== engagementId && other.state !== 'WITHDRAWN' && other.period && overlaps(other.period, period),
  );
  if (twin)
    throw new DomainError('PERIOD_OVERLAPS_PREDECESSOR', `The period of ${twin.id} covers some of these days.`, {
      rule: 'MON-2',
      engagementId: twin.id,
    });
  return [fact('MonitoringPeriodOpened.v1', { periodId: engagementId, engagementId, start, endExclusive })];
};

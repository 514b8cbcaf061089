import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { DomainError, notFound } from '@attestry/service-kit';
import { isBefore, lockInstant } from '@attestry/soc2';
import type { MonitoringPeriodState } from '../monitoring-period/monitoring-period.js';
import type { LockMonitoringPeriodInput } from './lock-monitoring-period.command.js';

/** Locks the period from 00:00 UTC of the day after its end (MON-1); `logOffset` is what was known then. */
export const lockMonitoringPeriod = (
  { periodId }: LockMonitoringPeriodInput,
  { now }: Pick<CommandContext, 'now'>,
  state: MonitoringPeriodState,
  logOffset: string,
): Fact<'MonitoringPeriodLocked.v1'>[] => {
  if (state.is === 'ABSENT') throw notFound('monitoring period', periodId);
  if (state.is === 'LOCKED') return [];
  const at = lockInstant(state);
  if (isBefore(now, at))
    throw new DomainError('PERIOD_NOT_ENDED', `The period is locked at ${at}.`, { rule: 'MON-1', at });
  return [fact('MonitoringPeriodLocked.v1', { periodId, engagementId: periodId, logOffset, at }, { effectiveAt: at })];
};

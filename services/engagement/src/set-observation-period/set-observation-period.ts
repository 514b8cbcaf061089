import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { DomainError } from '@attestry/service-kit';
import type { Day, Period } from '@attestry/soc2';
import { checkPeriodLength, coverageGapDays, lastDayOf, periodOf, successionOf } from '@attestry/soc2';
import { datesDoNotFit, requireDatesOpen, requireDay } from '../engagement/engagement.errors.js';
import type { EngagementState } from '../engagement/engagement.js';
import { requireAfter, requireFreePeriod, requireUncovered } from '../engagement/other-cycles.js';
import type { EngagementDoc } from '../engagement-view/engagement.projection.js';
import type { MonitoringPeriodState } from '../monitoring-period/monitoring-period.js';
import { periodLocked } from '../monitoring-period/monitoring-period.js';
import type { SetObservationPeriodInput } from './set-observation-period.command.js';

export interface Surroundings {
  readonly predecessor: EngagementState;
  readonly others: readonly EngagementDoc[];
  /** Until when the latest report holds. */
  readonly validUntil: Day | undefined;
  readonly monitoring: MonitoringPeriodState;
}

const requirePeriod = ({ start, end }: SetObservationPeriodInput): Period => {
  const period = periodOf(start, end);
  const verdict = checkPeriodLength(period);
  if (verdict !== 'FITS')
    throw new DomainError(verdict, 'A Type 2 period has 3 to 12 months.', { rule: 'ENG-4', start, end });
  return period;
};

/** ENG-5: the day after the predecessor's end, or later with a reason, never before. */
const requireSuccession = (predecessor: EngagementState, { start }: Period, gapReason: string | undefined): void => {
  const end = requireAfter(predecessor, start);
  if (end === undefined) return;
  if (successionOf(end, start) === 'GAP' && !gapReason?.trim())
    throw new DomainError('PERIOD_GAP_UNEXPLAINED', `Nothing covers the days between ${end} and ${start}; say why.`, {
      rule: 'ENG-5',
      predecessorEnd: end,
      start,
    });
};

const forecast = (
  engagementId: string,
  period: Period,
  validUntil: Day | undefined,
): Fact<'ReportCoverageGapForecast.v1'>[] => {
  const periodEnd = lastDayOf(period);
  const gapDays = validUntil === undefined ? 0 : coverageGapDays(periodEnd, validUntil);
  if (validUntil === undefined || gapDays === 0) return [];
  return [fact('ReportCoverageGapForecast.v1', { engagementId, gapDays, validUntil, periodEnd })];
};

/** Sets the period of a Type 2 (ENG-1, 3-6), not once it is locked (MON-1), and says beside it when no report would be valid for a while (domain 4.10). */
export const setObservationPeriod = (
  input: SetObservationPeriodInput,
  state: EngagementState,
  { predecessor, others, validUntil, monitoring }: Surroundings,
): Fact<'ObservationPeriodSet.v1' | 'ReportCoverageGapForecast.v1'>[] => {
  const { engagementId, gapReason } = input;
  requireDay('start', input.start);
  requireDay('end', input.end);
  const { decision } = requireDatesOpen(state, engagementId);
  if (decision?.type !== 'TYPE_2') throw datesDoNotFit(decision?.type, 'TYPE_2');
  if (monitoring.is === 'LOCKED') throw periodLocked(engagementId);
  const period = requirePeriod(input);
  requireSuccession(predecessor, period, gapReason);
  requireUncovered(engagementId, period, others);
  requireFreePeriod(engagementId, period, others);
  const reason = gapReason?.trim() ? { gapReason } : {};
  return [
    fact('ObservationPeriodSet.v1', {
      engagementId,
      start: period.start,
      endExclusive: period.endExclusive,
      ...reason,
    }),
    ...forecast(engagementId, period, validUntil),
  ];
};

import { addDays, daysBetween, type Day } from '../calendar/day.js';
import { addMonths } from '../calendar/month.js';
import { lastDayOf, type Period } from '../calendar/period.js';
import { DEFAULT_CONSTANTS } from '../constants.js';

/** 4.10: the last day a successor's period may end on so that its audit fits before expiry. */
export const latestPeriodEnd = (validUntil: Day, auditMaxDays = DEFAULT_CONSTANTS.auditMaxDays): Day =>
  addDays(validUntil, -auditMaxDays);

/** 4.10: days without a valid report to expect after `validUntil`; 0 when the audit fits. */
export const coverageGapDays = (
  periodEnd: Day,
  validUntil: Day,
  auditMaxDays = DEFAULT_CONSTANTS.auditMaxDays,
): number => Math.max(0, daysBetween(validUntil, addDays(periodEnd, auditMaxDays)));

export interface ReauditProposal {
  readonly period: Period;
  /** Forecast days without a valid report if this period is taken. */
  readonly gapDays: number;
}

/** The successor's period: from the day after the coverage end, 12 months unless said otherwise (ENG-5, S72). */
export const proposeReaudit = (coverageEnd: Day, validUntil: Day, months = 12): ReauditProposal => {
  const start = addDays(coverageEnd, 1);
  const period: Period = { start, endExclusive: addMonths(start, months) };
  return { period, gapDays: coverageGapDays(lastDayOf(period), validUntil) };
};

import { addDays, dayOf, startOfDay, type Day } from '../calendar/day.js';
import { toMs, type Instant } from '../calendar/instant.js';
import { addMonths, monthsBetween } from '../calendar/month.js';
import { DEFAULT_CONSTANTS, type RuleConstants } from '../constants.js';

export type ReportValidity = 'CURRENT' | 'EXPIRING' | 'EXPIRED';

/** 4.10: the report holds until 00:00 of this day. */
export const validUntilOf = (reportDate: Day, months = DEFAULT_CONSTANTS.reportValidityMonths): Day =>
  addMonths(reportDate, months);

/** 4.10: EXPIRING from 00:00 of this day. */
export const expiringFromOf = (validUntil: Day, days = DEFAULT_CONSTANTS.reportExpiringDays): Day =>
  addDays(validUntil, -days);

/** 4.10. */
export const reportValidity = (
  validUntil: Day,
  now: Instant,
  constants: Pick<RuleConstants, 'reportExpiringDays'> = DEFAULT_CONSTANTS,
): ReportValidity => {
  const at = toMs(now);
  if (at >= toMs(startOfDay(validUntil))) return 'EXPIRED';
  return at < toMs(startOfDay(expiringFromOf(validUntil, constants.reportExpiringDays))) ? 'CURRENT' : 'EXPIRING';
};

/** 4.10: whole months since the as-of date or the period's last day. */
export const coverageAgeMonths = (coverageEnd: Day, now: Instant): number => monthsBetween(coverageEnd, dayOf(now));

/** 4.10: of reports that are valid at once, the one of the later report date speaks for the tenant. */
export const latestReport = <Report extends { readonly reportDate: Day }>(
  reports: readonly Report[],
): Report | undefined =>
  reports.reduce<Report | undefined>(
    (latest, report) => (latest === undefined || report.reportDate > latest.reportDate ? report : latest),
    undefined,
  );

import { DAY_MS, HOUR_MS } from '@attestry/soc2';

/** Milliseconds from one run to the next. A tool that reports when it has something to report has none. */
const EVERY_MS: Readonly<Record<string, number | undefined>> = {
  HOURLY: HOUR_MS,
  DAILY: DAY_MS,
  WEEKLY: 7 * DAY_MS,
  MONTHLY: 30 * DAY_MS,
  ON_REPORT: undefined,
};

export const SCHEDULES = Object.keys(EVERY_MS);
export const ON_REPORT = 'ON_REPORT';

/** Instant that lies a number of intervals of a schedule later; undefined for a schedule without interval. */
export const afterIntervals = (instant: string, schedule: string, intervals = 1): string | undefined => {
  const every = EVERY_MS[schedule];
  return every === undefined ? undefined : new Date(Date.parse(instant) + intervals * every).toISOString();
};

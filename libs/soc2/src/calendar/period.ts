import { addDays, daysBetween, startOfDay, type Day } from './day.js';
import { toMs, type Instant } from './instant.js';

/** Half-open run of days `[start, endExclusive)`; people are shown `start` to `lastDay` (domain 0). */
export interface Period {
  readonly start: Day;
  readonly endExclusive: Day;
}

/** From the inclusive days people speak of. */
export const periodOf = (start: Day, last: Day): Period => ({ start, endExclusive: addDays(last, 1) });

export const lastDayOf = (period: Period): Day => addDays(period.endExclusive, -1);

export const daysIn = (period: Period): number => daysBetween(period.start, period.endExclusive);

export const containsDay = (period: Period, day: Day): boolean => period.start <= day && day < period.endExclusive;

export const containsInstant = (period: Period, instant: Instant): boolean => {
  const at = toMs(instant);
  return toMs(startOfDay(period.start)) <= at && at < toMs(startOfDay(period.endExclusive));
};

export const overlaps = (a: Period, b: Period): boolean => a.start < b.endExclusive && b.start < a.endExclusive;

/** Every day of the period in order. */
export const daysOf = (period: Period): Day[] =>
  Array.from({ length: Math.max(0, daysIn(period)) }, (_, i) => addDays(period.start, i));

/** MON-1: 00:00 of the day after the last day. */
export const lockInstant = (period: Period): Instant => startOfDay(period.endExclusive);

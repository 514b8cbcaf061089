import { addDays, weekdayOf, type Day } from './day.js';

/** Monday to Friday without the tenant's holidays (domain 0; the default list is empty). */
export const isBusinessDay = (day: Day, holidays: readonly Day[] = []): boolean =>
  weekdayOf(day) <= 5 && !holidays.includes(day);

/** The nth business day after (n > 0) or before (n < 0) a day; n = 0 gives the day itself. */
export const addBusinessDays = (day: Day, days: number, holidays: readonly Day[] = []): Day => {
  const step = Math.sign(days);
  let at = day;
  for (let left = Math.abs(days); left > 0;) {
    at = addDays(at, step);
    if (isBusinessDay(at, holidays)) left -= 1;
  }
  return at;
};

/** Business days in (from, to]; 0 when `to` is not later. Counts how many business days late something is. */
export const businessDaysBetween = (from: Day, to: Day, holidays: readonly Day[] = []): number => {
  let count = 0;
  for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) if (isBusinessDay(at, holidays)) count += 1;
  return count;
};

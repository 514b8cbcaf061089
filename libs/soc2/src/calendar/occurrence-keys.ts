import type { TimeBasedFrequency } from '../vocabulary.js';
import { addDays, weekdayOf, type Day } from './day.js';
import { DAY_MS } from './instant.js';
import { dayFrom, daysInMonth, partsOf } from './month.js';
import { periodOf, type Period } from './period.js';

const two = (n: number): string => String(n).padStart(2, '0');

/** ISO week `2026-W10`: the year is that of the week's Thursday. */
const weekKey = (day: Day): string => {
  const monday = addDays(day, 1 - weekdayOf(day));
  const { year } = partsOf(addDays(monday, 3));
  const firstThursday = addDays(dayFrom(year, 1, 4), 4 - weekdayOf(dayFrom(year, 1, 4)));
  const week = Math.round((Date.parse(addDays(monday, 3)) - Date.parse(firstThursday)) / (7 * DAY_MS)) + 1;
  return `${year}-W${two(week)}`;
};

/** Key of the occurrence a day belongs to: `2026-03-01`, `2026-W10`, `2026-03`, `2026-Q1`, `2026-H1`, `2026`. */
export const occurrenceKey = (frequency: TimeBasedFrequency, day: Day): string => {
  const { year, month } = partsOf(day);
  switch (frequency) {
    case 'DAILY':
      return day;
    case 'WEEKLY':
      return weekKey(day);
    case 'MONTHLY':
      return `${year}-${two(month)}`;
    case 'QUARTERLY':
      return `${year}-Q${Math.ceil(month / 3)}`;
    case 'SEMI_ANNUAL':
      return `${year}-H${Math.ceil(month / 6)}`;
    case 'ANNUAL':
      return String(year);
  }
};

const MONTHS = { MONTHLY: 1, QUARTERLY: 3, SEMI_ANNUAL: 6, ANNUAL: 12 } as const;

/** The day, Monday week, calendar month, quarter, half-year or year that holds a day. */
export const occurrenceWindow = (frequency: TimeBasedFrequency, day: Day): Period => {
  if (frequency === 'DAILY') return periodOf(day, day);
  if (frequency === 'WEEKLY') {
    const monday = addDays(day, 1 - weekdayOf(day));
    return periodOf(monday, addDays(monday, 6));
  }
  const { year, month } = partsOf(day);
  const span = MONTHS[frequency];
  const last = Math.ceil(month / span) * span;
  return periodOf(dayFrom(year, last - span + 1, 1), dayFrom(year, last, daysInMonth(year, last)));
};

import type { TimeBasedFrequency } from '../vocabulary.js';
import { addDays, type Day } from './day.js';
import { addMonths, partsOf } from './month.js';
import { occurrenceKey, occurrenceWindow } from './occurrence-keys.js';
import { containsDay, lastDayOf, periodOf, type Period } from './period.js';

/** One expected operation of a control: its key and the window in which its evidence must be valid. */
export interface Occurrence {
  readonly key: string;
  readonly window: Period;
}

/** Yearly due day of an ANNUAL control; without it the calendar year counts. `missed`: a due day in the year before was missed. */
export interface AnnualDue {
  readonly due: Day;
  readonly missed?: boolean;
}

const annual = (period: Period, { due, missed = false }: AnnualDue): Occurrence[] => {
  const { year } = partsOf(period.start);
  const dues = [year - 1, year, year + 1, year + 2].map((y) => addMonths(due, (y - partsOf(due).year) * 12));
  const inside = dues.filter((day) => containsDay(period, day));
  const yearBefore = { start: addMonths(period.start, -12), endExclusive: period.start };
  const counted = inside.length > 0 || missed ? inside : dues.filter((day) => containsDay(yearBefore, day));
  return counted.map((day) => ({
    key: occurrenceKey('ANNUAL', day),
    window: periodOf(addDays(addMonths(day, -12), 1), day),
  }));
};

/**
 * Occurrences expected in a period (4.5): weeks by their Monday, months, quarters, half-years and years by their
 * last day, every day; ANNUAL with a due day counts it when due in the period or in the 12 months before with none missed.
 */
export const expectedOccurrences = (frequency: TimeBasedFrequency, period: Period, due?: AnnualDue): Occurrence[] => {
  if (frequency === 'ANNUAL' && due) return annual(period, due);
  const found: Occurrence[] = [];
  let at = period.start;
  while (at < period.endExclusive) {
    const window = occurrenceWindow(frequency, at);
    const marker = frequency === 'WEEKLY' ? window.start : lastDayOf(window);
    if (containsDay(period, marker)) found.push({ key: occurrenceKey(frequency, at), window });
    at = window.endExclusive;
  }
  return found;
};

import type { Frequency, Occurrence, TimeBasedFrequency } from '@attestry/soc2';
import {
  addDays,
  expectedOccurrences,
  isDay,
  occurrenceKey,
  occurrenceWindow,
  TIME_BASED_FREQUENCIES,
  weekdayOf,
} from '@attestry/soc2';

export const isTimeBased = (frequency: Frequency): frequency is TimeBasedFrequency =>
  (TIME_BASED_FREQUENCIES as readonly string[]).includes(frequency);

const two = (n: number): string => String(n).padStart(2, '0');

/** Monday of an ISO week: 4 January always lies in week 1. */
const mondayOf = (year: string, week: string): string => {
  const fourth = `${year}-01-04`;
  return addDays(fourth, 1 - weekdayOf(fourth) + 7 * (Number(week) - 1));
};

const KEY = /^\d{4}(-(\d{2}|\d{2}-\d{2}|W\d{2}|Q\d|H\d))?$/;

/** A day that lies in the window that a key names; undefined for a key of another form. */
const someDayOf = (key: string): string | undefined => {
  if (!KEY.test(key)) return undefined;
  const [year, part] = [key.slice(0, 4), key.slice(5)];
  if (part === '') return `${key}-01-01`;
  if (part.startsWith('W')) return mondayOf(year, part.slice(1));
  if (part.startsWith('Q')) return `${year}-${two(3 * Number(part.slice(1)) - 2)}-01`;
  if (part.startsWith('H')) return `${year}-${two(6 * Number(part.slice(1)) - 5)}-01`;
  return part.length === 2 ? `${key}-01` : key;
};

/** The occurrence a key such as `2026-Q1` names, for a control that operates by the calendar; undefined when it names none. */
export const occurrenceOfKey = (frequency: TimeBasedFrequency, key: string): Occurrence | undefined => {
  const day = someDayOf(key);
  if (day === undefined || !isDay(day) || occurrenceKey(frequency, day) !== key) return undefined;
  return { key, window: occurrenceWindow(frequency, day) };
};

/** The same for a control whose frequency was changed: an occurrence of an earlier version keeps its key (CTL-7). */
export const occurrenceOf = (frequencies: readonly Frequency[], key: string): Occurrence | undefined =>
  frequencies
    .filter(isTimeBased)
    .map((frequency) => occurrenceOfKey(frequency, key))
    .find((occurrence) => occurrence !== undefined);

/** Days that surely hold a whole window of each frequency, wherever one starts to look. */
const HORIZON: Readonly<Record<TimeBasedFrequency, number>> = {
  DAILY: 1,
  WEEKLY: 14,
  MONTHLY: 62,
  QUARTERLY: 184,
  SEMI_ANNUAL: 368,
  ANNUAL: 732,
};

/** The first occurrence that is expected on or after a day (4.5). */
export const nextOccurrence = (frequency: TimeBasedFrequency, from: string): Occurrence => {
  const [first] = expectedOccurrences(frequency, { start: from, endExclusive: addDays(from, HORIZON[frequency]) });
  if (!first) throw new RangeError(`no ${frequency} occurrence follows ${from}`);
  return first;
};

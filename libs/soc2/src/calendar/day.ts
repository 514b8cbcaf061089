import { DAY_MS, fromMs, toMs, type Instant } from './instant.js';

/** A calendar day in UTC, `YYYY-MM-DD`. Days compare as text. */
export type Day = string;

/** True for a real calendar day (not `2026-02-30`). */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && fromMs(ms).startsWith(text);
};

/** 00:00 UTC of the day. */
export const startOfDay = (day: Day): Instant => {
  if (!isDay(day)) throw new RangeError(`not a day: ${day}`);
  return `${day}T00:00:00.000Z`;
};

export const dayOf = (instant: Instant): Day => fromMs(toMs(instant)).slice(0, 10);

export const addDays = (day: Day, days: number): Day => dayOf(fromMs(toMs(startOfDay(day)) + days * DAY_MS));

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => (toMs(startOfDay(to)) - toMs(startOfDay(from))) / DAY_MS;

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (day: Day): number => new Date(startOfDay(day)).getUTCDay() || 7;

import { startOfDay, type Day } from './day.js';

const two = (n: number): string => String(n).padStart(2, '0');

/** Days in month 1-12 of a year. */
export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Year, month (1-12) and day of the month. */
export const partsOf = (day: Day): { year: number; month: number; date: number } => {
  const at = new Date(startOfDay(day));
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
};

export const dayFrom = (year: number, month: number, date: number): Day =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;

/** Same day number, clamped to the last day of the month (domain 0). */
export const addMonths = (day: Day, months: number): Day => {
  const { year, month, date } = partsOf(day);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  return dayFrom(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)));
};

/** Whole months completed from `from` to `to` (0 when `to` is not later). */
export const monthsBetween = (from: Day, to: Day): number => {
  if (to <= from) return 0;
  const a = partsOf(from);
  const b = partsOf(to);
  const months = (b.year - a.year) * 12 + b.month - a.month;
  return addMonths(from, months) <= to ? months : months - 1;
};

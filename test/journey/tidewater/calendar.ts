import { morningOf } from '../platform/business-clock.js';

/**
 * The skipping clock only goes forward. Eleven years after 2025-09-01 the weekdays and the lengths of the months are those
 * of the worked example again, to the end of 2027: its days keep their business days, quarters and Mondays.
 */
const YEARS_LATER = 11;

const shifted = (day: string, years: number): string => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;

/** A day of the worked example, on the clock of the walk. */
export const walkDay = (day: string): string => shifted(day, YEARS_LATER);

/** An instant of the worked example, on the clock of the walk. */
export const walkInstant = (instant: string): string => new Date(walkDay(instant)).toISOString();

/** 09:00 of a day of the worked example, on the clock of the walk. */
export const morning = (day: string): Date => morningOf(walkDay(day));

/** An instant or day of the walk, as the day of the worked example. */
export const exampleDay = (instant: string | null | undefined): string =>
  instant ? shifted(instant.slice(0, 10), -YEARS_LATER) : 'never';

/** An instant of the walk to the second, as the worked example writes it. */
export const exampleInstant = (instant: string | null | undefined): string =>
  instant ? `${shifted(instant.slice(0, 19), -YEARS_LATER)}Z` : 'never';

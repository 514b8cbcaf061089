import { addBusinessDays } from './business-days.js';
import { addDays, startOfDay, type Day } from './day.js';
import type { Instant } from './instant.js';

export type DayUnit = 'DAYS' | 'BUSINESS_DAYS';

/**
 * 4.12: for a due day D, step +k fires at 00:00 of the day after D + k and step −k at 00:00 of D − k;
 * step 0 is the moment the day is over.
 */
export const dueStepAt = (due: Day, step: number, unit: DayUnit = 'DAYS', holidays: readonly Day[] = []): Instant => {
  const day = unit === 'DAYS' ? addDays(due, step) : addBusinessDays(due, step, holidays);
  return startOfDay(step < 0 ? day : addDays(day, 1));
};

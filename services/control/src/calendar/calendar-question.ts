import { requireOneOf, requireSpan } from '@attestry/service-kit';
import type { CalendarQuestion } from './calendar.reader.js';
import { CALENDAR_KINDS } from './calendar-date.js';

/** Checks the shape of a question; without kinds it is about all of them. */
export const calendarQuestion = (from: string, to: string, kinds: readonly string[] | undefined): CalendarQuestion => {
  requireSpan(from, to);
  const wanted = kinds?.map((kind) => requireOneOf('kinds', kind, CALENDAR_KINDS));
  return { from, to, kinds: wanted ?? CALENDAR_KINDS };
};

import { refuseField, requireDay, requireOneOf } from '@attestry/service-kit';
import { daysBetween } from '@attestry/soc2';
import type { CalendarQuestion } from './calendar.reader.js';
import { CALENDAR_KINDS } from './calendar-date.js';

/** Two years and a day: what was, and what comes. */
const LONGEST = 731;

/** Checks the shape of a question; without kinds it is about all of them. */
export const calendarQuestion = (from: string, to: string, kinds: readonly string[] | undefined): CalendarQuestion => {
  requireDay('from', from);
  requireDay('to', to);
  if (to < from) refuseField('to', 'is not before `from`.');
  if (daysBetween(from, to) >= LONGEST) refuseField('to', `is less than ${LONGEST} days after \`from\`.`);
  const wanted = kinds?.map((kind) => requireOneOf('kinds', kind, CALENDAR_KINDS));
  return { from, to, kinds: wanted ?? CALENDAR_KINDS };
};

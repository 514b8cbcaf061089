import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { startOfDay } from '@attestry/soc2';
import type { Calendar } from './calendar.reader.js';
import { entryWords } from './entry-words.js';

const REFRESH_SECONDS = 3_600;

/**
 * The calendar as an iCalendar text (RFC 5545) of all-day events. An entry keeps its UID when its day moves, so a program
 * that loads the calendar again moves it; one that is called off is no longer there.
 */
export const icalendar = ({ entries, controls, validAt }: Calendar, organization: string): string => {
  const calendar = ical({
    name: `Attestry ${organization}`,
    prodId: { company: 'Attestry', product: 'Calendar', language: 'EN' },
    ttl: REFRESH_SECONDS,
  });
  for (const entry of entries) {
    const { uid, kind, day, state, controlId = '' } = entry;
    calendar.createEvent({
      id: `${uid}@${organization}.attestry`,
      stamp: new Date(validAt),
      start: new Date(startOfDay(day)),
      allDay: true,
      summary: entryWords(entry, controls.get(controlId)?.code),
      description: state,
      categories: [{ name: kind }],
      status: ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
};

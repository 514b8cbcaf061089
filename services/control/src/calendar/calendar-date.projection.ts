import type { EventType, RecordedOf } from '@attestry/contracts';
import { view } from '@attestry/service-kit';
import type { Told } from './calendar-date.js';
import { auditDates } from './dates-of-audit.js';
import { controlDates } from './dates-of-control.js';
import { engagementDates } from './dates-of-engagement.js';
import { evidenceDates } from './dates-of-evidence.js';
import { riskDates } from './dates-of-risk.js';

const READINGS = { ...engagementDates, ...riskDates, ...controlDates, ...evidenceDates, ...auditDates };

/** An entry of the calendar, from facts of whichever service; keys are entry ids. One that is called off is kept as GONE. */
export type CalendarDateDoc = Told;

const toldBy = (fact: RecordedOf<EventType>): readonly Told[] => {
  const read = READINGS[fact.type as keyof typeof READINGS] as unknown as (fact: RecordedOf<EventType>) => Told[];
  return read(fact);
};

/** What settles an entry says nothing new of its day, nor of what it is about. */
const after = (doc: CalendarDateDoc | undefined, told: Told): CalendarDateDoc =>
  doc && told.day === undefined ? { ...doc, state: told.state } : { ...doc, ...told };

export const calendarDates = view<CalendarDateDoc>()({
  name: 'calendar-date',
  on: Object.keys(READINGS) as (keyof typeof READINGS)[],
  key: (fact) => toldBy(fact).map(({ id }) => id),
  validFrom: (_, doc) => doc?.since,
  fold: (doc, fact, id) => {
    const told = toldBy(fact).find((one) => one.id === id);
    // Settled before it was opened: it never was an entry. What evidence shows is told before it has a day.
    return !told || (!doc && !told.day && !told.controlIds) ? doc : after(doc, told);
  },
});

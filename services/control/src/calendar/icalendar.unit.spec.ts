import { describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import type { ControlDoc } from '../control-details/control.projection.js';
import type { CalendarEntry } from './calendar-entry.js';
import { icalendar } from './icalendar.js';

const NOW = '2026-09-15T08:30:00.000Z';
const controls = new Map([['c-1', { id: 'c-1', code: 'TF-22' } as ControlDoc]]);
const textOf = (...entries: CalendarEntry[]) => icalendar({ entries, controls, validAt: NOW }, 'tidewater');
const reaudit: CalendarEntry = {
  ...{ uid: 'obligation-ob-1', kind: 'OBLIGATION', what: 'REAUDIT', day: '2027-06-21', state: 'DUE' },
};
const occurrence: CalendarEntry = {
  ...{ uid: 'occurrence-c-1-2026-09', kind: 'OCCURRENCE', what: 'OCCURRENCE', day: '2026-09-30', state: 'DUE' },
  ...{ controlId: 'c-1', detail: `2026-09; a, b ${'é'.repeat(60)}` },
};

/** Read back by another library than the one that wrote it. */
const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown as [])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component))
    .map(({ uid, summary, startDate, component }) => ({
      ...{ uid, summary, day: startDate.toString(), allDay: startDate.isDate },
      stamp: component.getFirstPropertyValue('dtstamp')?.toString(),
      category: component.getFirstPropertyValue('categories'),
      transparency: component.getFirstPropertyValue('transp'),
    }));

describe('calendar as iCalendar (Q25, RFC 5545)', () => {
  it('is read back by another library as it was written: whole days, text with its signs', () => {
    expect(eventsOf(textOf(reaudit, occurrence))).toEqual([
      {
        ...{ uid: 'obligation-ob-1@tidewater.attestry', day: '2027-06-21', allDay: true, category: 'OBLIGATION' },
        ...{
          summary: 'Last day for the next period to end',
          stamp: '2026-09-15T08:30:00Z',
          transparency: 'TRANSPARENT',
        },
      },
      {
        ...{
          uid: 'occurrence-c-1-2026-09@tidewater.attestry',
          day: '2026-09-30',
          allDay: true,
          category: 'OCCURRENCE',
        },
        summary: `Control to perform: TF-22, 2026-09; a, b ${'é'.repeat(60)}`,
        ...{ stamp: '2026-09-15T08:30:00Z', transparency: 'TRANSPARENT' },
      },
    ]);
  });

  it('an entry that moves keeps its UID, so that a program moves it', () => {
    const moved = { ...reaudit, day: '2027-07-01' };
    const [before, after] = [eventsOf(textOf(reaudit))[0], eventsOf(textOf(moved))[0]];
    expect([before?.uid, before?.day, after?.day]).toEqual([after?.uid, '2027-06-21', '2027-07-01']);
  });

  it('has lines of 75 octets that end with CRLF; the same entries give the same text', () => {
    const text = textOf(reaudit, occurrence);
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(textOf(reaudit, occurrence)).toBe(text);
  });

  it('an empty one is one too', () => {
    expect(eventsOf(textOf())).toEqual([]);
  });
});

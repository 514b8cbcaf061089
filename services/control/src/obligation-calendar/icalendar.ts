/** A whole-day entry of a calendar. */
export interface CalendarEntry {
  readonly uid: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly summary: string;
}

const LONGEST_LINE = 75;

const escaped = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,').replaceAll(/\r?\n/g, '\\n');

/** RFC 5545, 3.1: a line has 75 octets at most and goes on after a line break and a space. */
const folded = (line: string): string => {
  const parts: string[] = [];
  let part = '';
  for (const character of line) {
    if (Buffer.byteLength(part + character) > LONGEST_LINE - (parts.length > 0 ? 1 : 0)) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part].join('\r\n ');
};

const digits = (text: string): string => text.replaceAll(/[-:]|\.\d+/g, '');

/** Entries as an iCalendar text (RFC 5545) that calendar programs subscribe to. `stamp`: the instant it speaks of. */
export const icalendar = (entries: readonly CalendarEntry[], stamp: string): string => {
  const event = ({ uid, day, summary }: CalendarEntry) => [
    ...['BEGIN:VEVENT', `UID:${uid}@attestry`, `DTSTAMP:${digits(stamp)}`],
    ...[`DTSTART;VALUE=DATE:${digits(day)}`, `SUMMARY:${escaped(summary)}`, 'TRANSP:TRANSPARENT', 'END:VEVENT'],
  ];
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Attestry//Calendar//EN',
    ...entries.flatMap(event),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
};

import { describe, expect, it } from '@jest/globals';
import { projected } from '@attestry/testing';
import { fulfilled, scheduled } from '../obligation/obligation.examples.js';
import { drafted, policyApproved, published } from '../policy/policy.examples.js';
import { policyView } from '../policy-details/policy.projection.js';
import { itemPlanned } from '../remediation/remediation.examples.js';
import { remediationView } from '../remediation-plan/remediation-item.projection.js';
import { calendarEntries } from './calendar-entries.js';
import { icalendar } from './icalendar.js';
import { obligationView } from './obligation.projection.js';

const NOW = '2026-01-15T08:30:00.000Z';
const dues = {
  obligations: [
    ...projected(obligationView, scheduled({ kind: 'RISK_ASSESSMENT', dueOn: '2026-03-01' })).values(),
    ...projected(obligationView, scheduled({ dueOn: '2026-02-15' }), fulfilled({})).values(),
  ],
  items: [...projected(remediationView, itemPlanned({})).values()],
  policies: [...projected(policyView, drafted(), policyApproved(1), published(1)).values()],
};
const YEAR = { from: '2026-01-01', to: '2027-12-31' };

describe('calendar text (Q25)', () => {
  it('has what is open, in order of its day', () => {
    expect(calendarEntries(dues, YEAR, NOW)).toEqual([
      { uid: 'remediation-rem-1', day: '2026-02-01', summary: 'Remediation due: CC6.1, CC6.2' },
      { uid: 'obligation-ob-1', day: '2026-03-01', summary: 'Due: risk assessment' },
      { uid: 'policy-pol-1', day: '2027-01-01', summary: 'Policy review due: pol-1' },
    ]);
    expect(calendarEntries(dues, { from: '2026-02-02', to: '2026-12-31' }, NOW).map(({ day }) => day)).toEqual([
      '2026-03-01',
    ]);
  });

  it('is RFC 5545: whole days, escaped text, lines of 75 octets that end with CRLF', () => {
    const text = icalendar([{ uid: 'a', day: '2026-02-01', summary: `One, two; ${'é'.repeat(60)}` }], NOW);
    const lines = text.split('\r\n');
    expect(lines.slice(0, 7)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Attestry//Calendar//EN',
      'BEGIN:VEVENT',
      'UID:a@attestry',
      'DTSTAMP:20260115T083000Z',
      'DTSTART;VALUE=DATE:20260201',
    ]);
    expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:One\\, two\\; ${'é'.repeat(60)}\r\n`);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });
});

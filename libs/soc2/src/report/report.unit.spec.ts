import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, startOfDay } from '../calendar/day.js';
import { checkPeriodLength } from '../calendar/period-rules.js';
import { periodOf } from '../calendar/period.js';
import { checkBadge } from './badge.js';
import { bridgeLapsesOn, bridgeReaches, checkBridge } from './bridge.js';
import { coverageGapDays, latestPeriodEnd, proposeReaudit } from './reaudit.js';
import { coverageAgeMonths, expiringFromOf, latestReport, reportValidity, validUntilOf } from './validity.js';

const day = fc.integer({ min: 0, max: 10_000 }).map((n) => addDays('2020-01-01', n));

describe('report validity (4.10)', () => {
  it('both reports of the example', () => {
    expect(validUntilOf('2026-02-06')).toBe('2027-02-06');
    expect(validUntilOf('2026-08-21')).toBe('2027-08-21');
    expect(expiringFromOf('2027-08-21')).toBe('2027-05-23');
  });

  it.each([
    ['2027-05-22T23:59:59Z', 'CURRENT'],
    ['2027-05-23T00:00:00Z', 'EXPIRING'],
    ['2027-08-20T23:59:59Z', 'EXPIRING'],
    ['2027-08-21T00:00:00Z', 'EXPIRED'],
  ])('at %s it is %s', (now, validity) => {
    expect(reportValidity('2027-08-21', now)).toBe(validity);
  });

  it('4.10 goes CURRENT, EXPIRING, EXPIRED and never back', () => {
    const order = ['CURRENT', 'EXPIRING', 'EXPIRED'];
    fc.assert(
      fc.property(day, day, day, (reportDate, a, b) => {
        const [first, second] = a < b ? [a, b] : [b, a];
        const at = (one: string): number => order.indexOf(reportValidity(validUntilOf(reportDate), startOfDay(one)));
        expect(at(first)).toBeLessThanOrEqual(at(second));
      }),
    );
  });

  it('counts the age of coverage in whole months, and the later report date speaks', () => {
    expect(coverageAgeMonths('2026-06-30', '2026-08-21T12:00:00Z')).toBe(1);
    expect(latestReport([{ reportDate: '2026-08-21' }, { reportDate: '2026-02-06' }])?.reportDate).toBe('2026-08-21');
    expect(latestReport([])).toBeUndefined();
  });
});

describe('re-audit (4.10)', () => {
  it('8.9 ENG-3: 365 days after the coverage end, 9 days of gap forecast, none for a period to 2027-06-21', () => {
    const proposal = proposeReaudit('2026-06-30', '2027-08-21');
    expect(proposal).toEqual({ period: periodOf('2026-07-01', '2027-06-30'), gapDays: 9 });
    expect(latestPeriodEnd('2027-08-21')).toBe('2027-06-21');
    expect(coverageGapDays('2027-06-21', '2027-08-21')).toBe(0);
    expect(coverageGapDays('2027-06-22', '2027-08-21')).toBe(1);
  });

  it('ENG-4 ENG-5 a proposed period starts the next day and fits the length rule', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 3, max: 12 }), (end, months) => {
        const { period } = proposeReaudit(end, addDays(end, 400), months);
        return period.start === addDays(end, 1) && checkPeriodLength(period) === 'FITS';
      }),
    );
  });

  it('4.10 the gap is zero exactly up to the latest period end', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -90, max: 90 }), (validUntil, shift) => {
        const end = addDays(latestPeriodEnd(validUntil), shift);
        return coverageGapDays(end, validUntil) === Math.max(0, shift);
      }),
    );
  });
});

describe('bridge letter and badge', () => {
  it.each([
    ['2026-09-15', '2026-09-15', 'FITS'],
    ['2026-07-01', '2026-09-15', 'FITS'],
    ['2026-06-30', '2026-09-15', 'ENDS_BEFORE_IT_BEGINS'],
    ['2026-01-01', '2026-09-15', 'ENDS_BEFORE_IT_BEGINS'],
    ['2026-09-30', '2026-10-05', 'FITS'],
    ['2026-10-01', '2026-10-05', 'BRIDGE_TOO_LONG'],
    ['2026-09-16', '2026-09-15', 'BRIDGE_DATE_IN_FUTURE'],
  ])('BRG-1 through %s on %s: %s', (through, today, verdict) => {
    expect(checkBridge('2026-06-30', through, today)).toBe(verdict);
  });

  it('BRG-1 VEN-4 a bridge reaches over whole months from the day after: a year to 09-30 is bridged to 12-31', () => {
    expect(bridgeReaches('2026-06-30')).toBe('2026-09-30');
    expect(bridgeReaches('2025-09-30')).toBe('2025-12-31');
    expect(bridgeReaches('2025-09-29')).toBe('2025-12-29');
    expect(bridgeReaches('2025-11-30')).toBe('2026-02-28');
    expect(bridgeReaches('2025-09-30', 0)).toBe('2025-09-30');
  });

  it('BRG-6 lapses three months on or with the next report', () => {
    expect(bridgeLapsesOn('2026-09-15')).toBe('2026-12-15');
    expect(bridgeLapsesOn('2026-09-15', '2026-11-01')).toBe('2026-11-01');
    expect(bridgeLapsesOn('2026-09-15', '2027-11-01')).toBe('2026-12-15');
  });

  it.each([
    [undefined, 'BADGE_NO_VALID_REPORT'],
    [{ validity: 'EXPIRED', opinion: 'UNQUALIFIED' }, 'BADGE_NO_VALID_REPORT'],
    [{ validity: 'EXPIRING', opinion: 'QUALIFIED' }, 'FITS'],
    [{ validity: 'CURRENT', opinion: 'ADVERSE' }, 'BADGE_OPINION_NOT_ELIGIBLE'],
    [{ validity: 'CURRENT', opinion: 'DISCLAIMER' }, 'BADGE_OPINION_NOT_ELIGIBLE'],
  ] as const)('TRU-1 TRU-2 %j: %s', (latest, verdict) => {
    expect(checkBadge(latest)).toBe(verdict);
  });
});

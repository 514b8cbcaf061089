import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addBusinessDays, businessDaysBetween, isBusinessDay } from './business-days.js';
import { addDays, dayOf, daysBetween, isDay, startOfDay, weekdayOf } from './day.js';
import { toMs } from './instant.js';
import { addMonths, monthsBetween } from './month.js';

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));

describe('days', () => {
  it.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2028-02-29', true],
    ['2026-2-3', false],
    ['2026-13-01', false],
  ])('%s is a day: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });

  it('refuses malformed days and instants', () => {
    expect(() => startOfDay('2026-02-30')).toThrow(RangeError);
    expect(() => toMs('soon')).toThrow(RangeError);
  });

  it('adding days and counting them are inverse', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -3000, max: 3000 }), (at, n) => daysBetween(at, addDays(at, n)) === n),
    );
  });

  it('takes the UTC day of an instant', () => {
    expect(dayOf('2026-07-01T00:00:00Z')).toBe('2026-07-01');
    expect(dayOf('2026-06-30T23:59:59.999Z')).toBe('2026-06-30');
  });
});

describe('month arithmetic (domain 0)', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-02-06', 12, '2027-02-06'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-06-30', 3, '2026-09-30'],
    ['2025-12-15', 1, '2026-01-15'],
    ['2026-01-15', -13, '2024-12-15'],
  ])('%s %i months is %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  it('keeps the day number unless the month is shorter', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -120, max: 120 }), (at, n) => {
        const moved = addMonths(at, n);
        return isDay(moved) && (moved.slice(8) === at.slice(8) || moved.slice(8) < at.slice(8));
      }),
    );
  });

  it('counts only completed months', () => {
    expect(monthsBetween('2026-06-30', '2026-08-29')).toBe(1);
    expect(monthsBetween('2026-06-30', '2026-08-30')).toBe(2);
    expect(monthsBetween('2026-06-30', '2026-06-01')).toBe(0);
    fc.assert(fc.property(day, fc.integer({ min: 0, max: 60 }), (at, n) => monthsBetween(at, addMonths(at, n)) === n));
  });
});

describe('business days (domain 0)', () => {
  it.each([
    ['2026-07-06', 5, '2026-07-13'],
    ['2026-07-13', -2, '2026-07-09'],
    ['2026-07-13', 3, '2026-07-16'],
    ['2026-07-13', 7, '2026-07-22'],
    ['2026-07-11', 1, '2026-07-13'],
    ['2026-07-24', 10, '2026-08-07'],
  ])('%s and %i business days is %s', (from, n, to) => {
    expect(addBusinessDays(from, n)).toBe(to);
  });

  it('skips the holidays of the tenant', () => {
    expect(addBusinessDays('2026-07-02', 1, ['2026-07-03'])).toBe('2026-07-06');
    expect(isBusinessDay('2026-07-03', ['2026-07-03'])).toBe(false);
  });

  it('a step of n business days spans n of them and ends on one', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (from, n) => {
        const to = addBusinessDays(from, n);
        return businessDaysBetween(from, to) === n && weekdayOf(to) <= 5;
      }),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TIME_BASED_FREQUENCIES } from '../vocabulary.js';
import { addDays } from './day.js';
import { occurrenceKey, occurrenceWindow } from './occurrence-keys.js';
import { expectedOccurrences } from './occurrences.js';
import { containsDay, lastDayOf, periodOf } from './period.js';

const H1 = periodOf('2026-01-01', '2026-06-30');
const YEAR = periodOf('2026-07-01', '2027-06-30');
const keys = (...args: Parameters<typeof expectedOccurrences>): string[] =>
  expectedOccurrences(...args).map(({ key }) => key);

describe('expected occurrences (4.5)', () => {
  it.each([
    ['DAILY', 181, 365],
    ['WEEKLY', 26, 52],
    ['MONTHLY', 6, 12],
    ['QUARTERLY', 2, 4],
    ['SEMI_ANNUAL', 1, 2],
    ['ANNUAL', 0, 1],
  ] as const)('%s: %i in the half-year, %i in the year of ENG-3', (frequency, half, year) => {
    expect(expectedOccurrences(frequency, H1)).toHaveLength(half);
    expect(expectedOccurrences(frequency, YEAR)).toHaveLength(year);
  });

  it('weeks are those whose Monday lies in the period', () => {
    const weeks = expectedOccurrences('WEEKLY', YEAR);
    expect(weeks[0]).toEqual({ key: '2026-W28', window: { start: '2026-07-06', endExclusive: '2026-07-13' } });
    expect(weeks.at(-1)?.window.start).toBe('2027-06-28');
  });

  it('months, quarters and half-years are those whose last day lies in the period', () => {
    const cut = periodOf('2026-01-15', '2026-06-29');
    expect(keys('MONTHLY', cut)).toEqual(['2026-01', '2026-02', '2026-03', '2026-04', '2026-05']);
    expect(keys('QUARTERLY', cut)).toEqual(['2026-Q1']);
    expect(keys('SEMI_ANNUAL', cut)).toEqual([]);
  });

  it.each([
    ['due inside', { due: '2025-03-31' }, ['2026']],
    ['due in the 12 months before, none missed', { due: '2025-09-12' }, ['2025']],
    ['due in the 12 months before, missed', { due: '2025-09-12', missed: true }, []],
    ['due inside, an earlier one missed', { due: '2024-06-30', missed: true }, ['2026']],
  ])('annual by due day: %s', (_, due, expected) => {
    expect(keys('ANNUAL', H1, due)).toEqual(expected);
  });

  it('an annual window is the year up to its due day', () => {
    expect(expectedOccurrences('ANNUAL', H1, { due: '2025-09-12' })[0]?.window).toEqual(
      periodOf('2024-09-13', '2025-09-12'),
    );
  });

  it('the 31 controls of ENG-3 owe 824 obligations', () => {
    const count = (frequency: (typeof TIME_BASED_FREQUENCIES)[number]): number =>
      expectedOccurrences(frequency, YEAR).length;
    const sum = 8 * count('ANNUAL') + count('SEMI_ANNUAL') + 2 * count('QUARTERLY') + 2 * count('MONTHLY');
    expect(sum + count('WEEKLY') + 2 * count('DAILY')).toBe(824);
  });
});

describe('occurrence keys', () => {
  it.each([
    ['DAILY', '2026-03-01', '2026-03-01'],
    ['WEEKLY', '2026-03-02', '2026-W10'],
    ['WEEKLY', '2026-01-01', '2026-W01'],
    ['WEEKLY', '2027-01-01', '2026-W53'],
    ['WEEKLY', '2025-12-29', '2026-W01'],
    ['MONTHLY', '2026-03-31', '2026-03'],
    ['QUARTERLY', '2026-03-31', '2026-Q1'],
    ['QUARTERLY', '2026-10-01', '2026-Q4'],
    ['SEMI_ANNUAL', '2026-06-30', '2026-H1'],
    ['SEMI_ANNUAL', '2026-07-01', '2026-H2'],
    ['ANNUAL', '2026-12-31', '2026'],
  ] as const)('%s %s is %s', (frequency, day, key) => {
    expect(occurrenceKey(frequency, day)).toBe(key);
  });

  it('every day lies in the window of its key, windows of one frequency tile the calendar, keys rise with time', () => {
    const offset = fc.integer({ min: 0, max: 12_000 });
    fc.assert(
      fc.property(fc.constantFrom(...TIME_BASED_FREQUENCIES), offset, (frequency, n) => {
        const day = addDays('2000-01-01', n);
        const window = occurrenceWindow(frequency, day);
        expect(containsDay(window, day)).toBe(true);
        expect(occurrenceWindow(frequency, lastDayOf(window))).toEqual(window);
        expect(occurrenceWindow(frequency, window.endExclusive).start).toBe(window.endExclusive);
        expect(occurrenceKey(frequency, window.start)).toBe(occurrenceKey(frequency, day));
        expect(occurrenceKey(frequency, window.endExclusive) > occurrenceKey(frequency, day)).toBe(true);
      }),
    );
  });
});

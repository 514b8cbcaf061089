import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, startOfDay } from '../calendar/day.js';
import { expectedOccurrences } from '../calendar/occurrences.js';
import { daysOf, periodOf } from '../calendar/period.js';
import {
  continuousCoverageBp,
  missedOccurrences,
  perOccurrenceCoverageBp,
  timeBasedCoverageBp,
  type Validity,
} from './period-coverage.js';

const H1 = periodOf('2026-01-01', '2026-06-30');
const span = (from: string, to: string): Validity => ({ validFrom: startOfDay(from), validTo: startOfDay(to) });
const on = (day: string): Validity => span(day, day);

describe('coverage of a period (4.5)', () => {
  it.each<[string, Validity[], number]>([
    ['nothing', [], 0],
    ['the whole period', [span('2025-01-01', '2027-01-01')], 10_000],
    ['overlaps once', [span('2026-01-01', '2026-03-02'), span('2026-02-01', '2026-04-01')], 4972],
    ['only what is inside', [span('2025-06-01', '2026-01-11'), span('2026-06-21', '2026-12-31')], 1105],
    ['points are no time', [on('2026-02-01')], 0],
    ['one inside another', [span('2026-01-01', '2026-07-01'), span('2026-02-01', '2026-02-02')], 10_000],
  ])('continuous: %s', (_, validities, bp) => {
    expect(continuousCoverageBp(validities, H1)).toBe(bp);
  });

  it('4.5 continuous coverage equals counting covered days', () => {
    const bounds = fc.tuple(fc.integer({ min: -20, max: 200 }), fc.integer({ min: 0, max: 60 }));
    fc.assert(
      fc.property(fc.array(bounds), (all) => {
        const spans = all.map(([from, length]) => [addDays(H1.start, from), addDays(H1.start, from + length)] as const);
        const covered = daysOf(H1).filter((day) => spans.some(([from, to]) => from <= day && day < to)).length;
        const expected = Math.floor((20_000 * covered + 181) / 362);
        expect(
          continuousCoverageBp(
            spans.map(([from, to]) => span(from, to)),
            H1,
          ),
        ).toBe(expected);
      }),
    );
  });

  it('time-based: evidence counts in the window its validity ends in', () => {
    const months = expectedOccurrences('MONTHLY', H1);
    const evidence = ['2026-01-31', '2026-02-01', '2026-02-15', '2026-07-01'].map(on);
    expect(missedOccurrences(months, evidence)).toEqual(['2026-03', '2026-04', '2026-05', '2026-06']);
    expect(timeBasedCoverageBp(months, evidence)).toBe(3333);
    expect(timeBasedCoverageBp([], evidence)).toBeUndefined();
  });

  it('per occurrence: evidenced of recorded, nothing of nothing', () => {
    expect(perOccurrenceCoverageBp(5, 6)).toBe(8333);
    expect(perOccurrenceCoverageBp(0, 0)).toBeUndefined();
  });
});

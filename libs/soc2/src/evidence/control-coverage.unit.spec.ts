import { describe, expect, it } from '@jest/globals';
import { assert, array, constantFrom, integer, property } from 'fast-check';
import { addDays } from '../calendar/day.js';
import { fromMs } from '../calendar/instant.js';
import { expectedOccurrences } from '../calendar/occurrences.js';
import { periodOf } from '../calendar/period.js';
import { controlCoverage } from './control-coverage.js';
import { operatingHistory } from './operating-history.js';

const half = periodOf('2026-01-01', '2026-06-30');
const at = (instant: string) => ({ validFrom: instant, validTo: instant });
const HOUR = 3_600_000;
const START = Date.parse('2026-01-01T00:00:00Z');

describe('coverage of a period (4.5)', () => {
  it('4.5 the half year of the example expects 2, 6, 26, 181 and 1', () => {
    const expected = (frequency: 'QUARTERLY' | 'MONTHLY' | 'WEEKLY' | 'DAILY' | 'SEMI_ANNUAL') =>
      controlCoverage({ frequency, period: half, validities: [] }).expected;
    expect([
      expected('QUARTERLY'),
      expected('MONTHLY'),
      expected('WEEKLY'),
      expected('DAILY'),
      expected('SEMI_ANNUAL'),
    ]).toEqual([2, 6, 26, 181, 1]);
  });

  it('4.5 one of two quarters with evidence is half', () =>
    expect(
      controlCoverage({ frequency: 'QUARTERLY', period: half, validities: [at('2026-03-10T09:00:00Z')] }),
    ).toMatchObject({ coverageBp: 5000, expected: 2, covered: 1, missing: ['2026-Q2'] }));

  it('4.5 per occurrence counts what happened, nothing without any', () => {
    const occurrences = [
      { key: 'leaver-1', evidenced: true },
      { key: 'leaver-2', evidenced: false },
      { key: 'leaver-3', evidenced: true },
    ];
    const ask = (some: typeof occurrences) =>
      controlCoverage({ frequency: 'PER_OCCURRENCE', period: half, validities: [], occurrences: some });
    expect(ask(occurrences)).toMatchObject({ coverageBp: 6667, missing: ['leaver-2'] });
    expect(ask([]).coverageBp).toBeUndefined();
  });

  it('4.5 property: covered and missing add up to what was expected, and the share is theirs', () => {
    const frequency = constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'SEMI_ANNUAL', 'ANNUAL' as const);
    assert(
      property(
        frequency,
        integer({ min: 1, max: 400 }),
        array(integer({ min: -100, max: 500 }), { maxLength: 40 }),
        (one, days, offsets) => {
          const period = { start: '2026-01-01', endExclusive: addDays('2026-01-01', days) };
          const validities = offsets.map((day) => at(fromMs(START + day * 24 * HOUR + HOUR)));
          const {
            expected = 0,
            covered = 0,
            missing,
            coverageBp,
          } = controlCoverage({ frequency: one, period, validities });
          expect(expected).toBe(expectedOccurrences(one, period).length);
          expect(covered + missing.length).toBe(expected);
          expect(coverageBp).toBe(expected === 0 ? undefined : Math.round((covered * 10_000) / expected));
        },
      ),
    );
  });

  it('4.5 property: more evidence never covers less', () => {
    const hours = array(integer({ min: -100, max: 4_500 }), { maxLength: 30 });
    assert(
      property(constantFrom('CONTINUOUS', 'DAILY' as const), hours, hours, (one, some, more) => {
        const of = (list: number[]) =>
          controlCoverage({
            frequency: one,
            period: half,
            validities: list.map((hour) => ({
              validFrom: fromMs(START + hour * HOUR),
              validTo: fromMs(START + (hour + 30) * HOUR),
            })),
          }).coverageBp ?? 0;
        expect(of([...some, ...more])).toBeGreaterThanOrEqual(of(some));
      }),
    );
  });
});

describe('operating history (4.6)', () => {
  it('4.6 property: intervals partition the period, and the shares are theirs', () => {
    const run = property(
      array(integer({ min: -100, max: 4_500 }), { maxLength: 40 }),
      constantFrom('PASS', 'FAIL', 'ERROR' as const),
      integer({ min: 1, max: 72 }),
      (hours, odd, maxAge) => {
        const runs = hours.map((hour, i) => ({
          observedAt: fromMs(START + hour * HOUR),
          result: i % 3 === 0 ? odd : ('PASS' as const),
        }));
        const [from, to] = ['2026-01-01T00:00:00.000Z', '2026-07-01T00:00:00.000Z'];
        const history = operatingHistory({ runs, from, to, maxAgeSeconds: maxAge * 3_600 });
        const { intervals, windowSeconds, passSeconds, failSeconds, unknownSeconds } = history;
        expect([intervals[0]?.from, intervals.at(-1)?.to]).toEqual([from, to]);
        intervals.slice(1).forEach((one, i) => expect(one.from).toBe(intervals[i]?.to));
        expect(passSeconds + failSeconds + unknownSeconds).toBe(windowSeconds);
      },
    );
    assert(run);
  });
});

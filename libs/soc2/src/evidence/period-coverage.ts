import { toBp } from '../basis-points.js';
import { startOfDay } from '../calendar/day.js';
import { toMs, type Instant } from '../calendar/instant.js';
import type { Occurrence } from '../calendar/occurrences.js';
import { containsInstant, type Period } from '../calendar/period.js';

/** Validity of one accepted item; equal ends for a point in time. */
export interface Validity {
  readonly validFrom: Instant;
  readonly validTo: Instant;
}

/** 4.5 continuous: union of the validities cut to the period, as a share of the period in basis points. */
export const continuousCoverageBp = (validities: readonly Validity[], period: Period): number => {
  const start = toMs(startOfDay(period.start));
  const end = toMs(startOfDay(period.endExclusive));
  const sorted = validities
    .map(({ validFrom, validTo }) => [toMs(validFrom), toMs(validTo)] as const)
    .sort(([a], [b]) => a - b);
  let covered = 0;
  let reached = start;
  for (const [from, to] of sorted) {
    const until = Math.min(to, end);
    covered += Math.max(0, until - Math.max(from, reached));
    reached = Math.max(reached, until);
  }
  return toBp(covered, end - start);
};

/** Keys of the expected occurrences that no accepted item is valid in. */
export const missedOccurrences = (expected: readonly Occurrence[], validities: readonly Validity[]): string[] =>
  expected
    .filter(({ window }) => !validities.some(({ validTo }) => containsInstant(window, validTo)))
    .map(({ key }) => key);

/** 4.5 time-based: evidenced ÷ expected; undefined when nothing was expected. */
export const timeBasedCoverageBp = (
  expected: readonly Occurrence[],
  validities: readonly Validity[],
): number | undefined =>
  expected.length === 0
    ? undefined
    : toBp(expected.length - missedOccurrences(expected, validities).length, expected.length);

/** 4.5 per occurrence: evidenced ÷ recorded; undefined when none was recorded. */
export const perOccurrenceCoverageBp = (evidenced: number, recorded: number): number | undefined =>
  recorded === 0 ? undefined : toBp(evidenced, recorded);

import type { AnnualDue, Occurrence } from '../calendar/occurrences.js';
import { expectedOccurrences } from '../calendar/occurrences.js';
import type { Period } from '../calendar/period.js';
import type { Frequency } from '../vocabulary.js';
import type { Validity } from './period-coverage.js';
import {
  continuousCoverageBp,
  missedOccurrences,
  perOccurrenceCoverageBp,
  timeBasedCoverageBp,
} from './period-coverage.js';

export interface CoverageQuestion {
  readonly frequency: Frequency;
  readonly period: Period;
  /** Of accepted evidence only. */
  readonly validities: readonly Validity[];
  /** What happened, for a PER_OCCURRENCE control, and whether each has accepted evidence. */
  readonly occurrences?: readonly { readonly key: string; readonly evidenced: boolean }[];
  /** Yearly due day of an ANNUAL control. */
  readonly annual?: AnnualDue;
}

export interface ControlCoverage {
  readonly basis: 'TIME' | 'EXPECTED_OCCURRENCES' | 'RECORDED_OCCURRENCES';
  /** Undefined when nothing was expected or recorded. */
  readonly coverageBp: number | undefined;
  /** Occurrences; for TIME milliseconds of the period would stand here, so both are absent. */
  readonly expected?: number;
  readonly covered?: number;
  /** Keys of the occurrences without accepted evidence. */
  readonly missing: readonly string[];
}

const counted = (
  basis: ControlCoverage['basis'],
  coverageBp: number | undefined,
  expected: number,
  missing: readonly string[],
): ControlCoverage => ({ basis, coverageBp, expected, covered: expected - missing.length, missing });

const timeBased = (expected: readonly Occurrence[], validities: readonly Validity[]): ControlCoverage =>
  counted(
    'EXPECTED_OCCURRENCES',
    timeBasedCoverageBp(expected, validities),
    expected.length,
    missedOccurrences(expected, validities),
  );

/** 4.5, coverage of a period, by how often the control runs. */
export const controlCoverage = (question: CoverageQuestion): ControlCoverage => {
  const { frequency, period, validities, occurrences = [], annual } = question;
  switch (frequency) {
    case 'CONTINUOUS':
    case 'MANY_PER_DAY':
      return { basis: 'TIME', coverageBp: continuousCoverageBp(validities, period), missing: [] };
    case 'PER_OCCURRENCE': {
      const missing = occurrences.filter(({ evidenced }) => !evidenced).map(({ key }) => key);
      const evidenced = occurrences.length - missing.length;
      const bp = perOccurrenceCoverageBp(evidenced, occurrences.length);
      return counted('RECORDED_OCCURRENCES', bp, occurrences.length, missing);
    }
    default:
      return timeBased(expectedOccurrences(frequency, period, annual), validities);
  }
};

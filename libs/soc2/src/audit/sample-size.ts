import type { Frequency } from '../vocabulary.js';

export type SamplingRisk = 'BASE' | 'ELEVATED';

export interface SampleQuestion {
  readonly frequency: Frequency;
  /** N: items in the frozen population. */
  readonly populationSize: number;
  readonly risk: SamplingRisk;
  /** CONTINUOUS only: configuration versions in the period; the population's size when left out. */
  readonly configurationVersions?: number;
}

type Sizes = readonly [base: number, elevated: number];

const FIXED: Partial<Record<Frequency, Sizes>> = {
  ANNUAL: [1, 1],
  SEMI_ANNUAL: [2, 2],
  QUARTERLY: [2, 3],
  MONTHLY: [2, 4],
  WEEKLY: [5, 10],
  DAILY: [20, 30],
  MANY_PER_DAY: [25, 45],
};

const perOccurrence = (n: number): Sizes => {
  if (n <= 5) return [n, n];
  if (n <= 50) return [5, 10];
  if (n <= 250) return [Math.ceil(n / 10), Math.min(40, Math.ceil(n / 5))];
  return [25, 40];
};

const tableFor = ({ frequency, populationSize, configurationVersions = populationSize }: SampleQuestion): Sizes => {
  if (frequency === 'CONTINUOUS') return [configurationVersions, 2 * configurationVersions];
  return FIXED[frequency] ?? perOccurrence(populationSize);
};

/** 4.7: n = min(N, table), a convention of audit firms; 0 for an empty population. A larger n needs a reason (SMP-2). */
export const sampleSize = (question: SampleQuestion): number => {
  const [base, elevated] = tableFor(question);
  return Math.min(question.populationSize, question.risk === 'BASE' ? base : elevated);
};

/** Code of the row used, stored with the draw. */
export const sizeRule = ({ frequency, risk }: SampleQuestion): string => `${frequency}:${risk}`;

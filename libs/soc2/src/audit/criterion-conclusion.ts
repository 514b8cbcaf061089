import type { ControlConclusion } from './control-conclusion.js';

export const CRITERION_CONCLUSIONS = ['MET', 'MET_WITH_COMPENSATION', 'LIMITED', 'NOT_MET'] as const;
export type CriterionConclusion = (typeof CRITERION_CONCLUSIONS)[number];

/** A primary control of the criterion, and whether an accepted compensation covers it for this criterion. */
export interface ConcludedPrimary {
  readonly controlId: string;
  readonly conclusion: ControlConclusion;
  readonly compensated: boolean;
}

export interface CriterionResult {
  readonly conclusion: CriterionConclusion;
  /** At least one primary had no occurrence in the period. */
  readonly noOccurrence: boolean;
  /** Every primary had none: met on design alone, to be disclosed. */
  readonly disclose: boolean;
}

const FAILED: readonly ControlConclusion[] = ['NOT_EFFECTIVE', 'NOT_SUITABLY_DESIGNED', 'NOT_IMPLEMENTED'];

const conclude = (primaries: readonly ConcludedPrimary[]): CriterionConclusion => {
  const failed = primaries.filter(({ conclusion }) => FAILED.includes(conclusion));
  const limited = primaries.filter(({ conclusion }) => conclusion === 'SCOPE_LIMITED');
  if (primaries.length === 0 || failed.some(({ compensated }) => !compensated)) return 'NOT_MET';
  if (limited.some(({ compensated }) => !compensated)) return 'LIMITED';
  return failed.length + limited.length > 0 ? 'MET_WITH_COMPENSATION' : 'MET';
};

/** 4.8. A criterion nobody tested a primary for is NOT_MET; gate 5 keeps that from happening. */
export const concludeCriterion = (primaries: readonly ConcludedPrimary[]): CriterionResult => {
  const idle = primaries.filter(({ conclusion }) => conclusion === 'NO_OCCURRENCE').length;
  return {
    conclusion: conclude(primaries),
    noOccurrence: idle > 0,
    disclose: idle > 0 && idle === primaries.length,
  };
};

import { criterionOf, type CriterionCode } from '../catalogue/criteria.js';
import { STEPS, type Step } from '../gates/gates.js';
import { stepsToReopen } from '../gates/reopening.js';
import type { StepState } from '../gates/step-entry.js';
import type { Category } from '../vocabulary.js';

/** Why a criterion left the scope: its category is not chosen any more, or it was excluded with a rationale. */
export type RemovalCause = 'CATEGORY_LEFT_OUT' | 'EXCLUDED';

export interface ScopeChange {
  readonly added: readonly CriterionCode[];
  /** Every criterion that leaves, with why: none goes silently. */
  readonly removed: readonly { readonly code: CriterionCode; readonly because: RemovalCause }[];
}

const causeOf = (code: CriterionCode, categories: readonly Category[]): RemovalCause => {
  const category = criterionOf(code)?.category;
  return category !== undefined && categories.includes(category) ? 'EXCLUDED' : 'CATEGORY_LEFT_OUT';
};

/** What one version of a scope has beyond the one before, and what it has no more (SCP-8). */
export const scopeChange = (
  before: readonly CriterionCode[],
  after: { readonly categories: readonly Category[]; readonly criteria: readonly CriterionCode[] },
): ScopeChange => ({
  added: after.criteria.filter((code) => !before.includes(code)),
  removed: before
    .filter((code) => !after.criteria.includes(code))
    .map((code) => ({ code, because: causeOf(code, after.categories) })),
});

/** Steps that a reopened scope opens again: at once, and in addition when it is confirmed with a criterion more (4.11). */
export const stepsReopenedByScope = (
  steps: Readonly<Record<Step, StepState>>,
): { readonly atOnce: Step[]; readonly withAddition: Step[] } => {
  const atOnce = stepsToReopen('SCOPE_REOPENED', steps);
  const open = Object.fromEntries(
    STEPS.map((step) => [step, atOnce.includes(step) ? 'REOPENED' : steps[step]]),
  ) as Record<Step, StepState>;
  return { atOnce, withAddition: stepsToReopen('CRITERION_ADDED', open) };
};

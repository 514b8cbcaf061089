import { STEPS, type Step } from './gates.js';
import type { StepState } from './step-entry.js';

/** Why an exited step opens again (4.11, last column). */
export const REOPENING_CAUSES = {
  SCOPE_REOPENED: [1, 2, 4],
  CRITERION_ADDED: [1, 2, 3, 4, 5],
  GAP_STALE: [2],
  RISK_STALE: [4],
  CONTROL_NEED_IDENTIFIED: [3],
  CONTROL_DEGRADED: [3],
  RISK_REASSESSMENT: [4],
} as const satisfies Record<string, readonly Step[]>;
export type ReopeningCause = keyof typeof REOPENING_CAUSES;

/** Days a control may stay degraded before step 3 opens again. */
export const DEGRADED_REOPENS_AFTER_DAYS = 30;

/** Steps to reopen: those the cause names that were left; none once step 6 was entered (JRN-4). */
export const stepsToReopen = (cause: ReopeningCause, steps: Readonly<Record<Step, StepState>>): Step[] => {
  if (steps[6] !== 'NOT_ENTERED') return [];
  const named: readonly Step[] = REOPENING_CAUSES[cause];
  return STEPS.filter((step) => named.includes(step) && (steps[step] === 'EXITED' || steps[step] === 'CARRIED'));
};

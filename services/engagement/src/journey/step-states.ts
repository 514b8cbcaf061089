import type { Step, StepState } from '@attestry/soc2';
import { dayOf, daysBetween, STEPS } from '@attestry/soc2';
import type { StepRecord, StepRecords } from './journey.js';

/** The state of every step, as the rules take them. */
export const statesOf = (steps: StepRecords): Record<Step, StepState> =>
  Object.fromEntries(STEPS.map((step) => [step, steps[step].state])) as Record<Step, StepState>;

export const isOpenStep = ({ state }: StepRecord): boolean => state === 'ENTERED' || state === 'REOPENED';

/** Calendar days of the stay under way. */
export const daysOfStay = ({ enteredAt }: StepRecord, now: string): number =>
  enteredAt === undefined ? 0 : Math.max(0, daysBetween(dayOf(enteredAt), dayOf(now)));

import { TIME_BASED_FREQUENCIES, type TimeBasedFrequency } from '../vocabulary.js';
import type { Day } from './day.js';
import { startOfDay } from './day.js';
import { dueStepAt } from './due-steps.js';
import { DAY_MS, toMs, type Instant } from './instant.js';
import { DUE_STEPS, obligationReminderStep } from './timers.js';

/** A due day with the steps that speak of it (4.12), and how far they have spoken. */
export interface DueTimer {
  readonly dueOn: Day;
  /** In days from the due day, rising. */
  readonly steps: readonly number[];
  /** When the due day was set. */
  readonly setAt: Instant;
  /** The step spoken last for this due day. */
  readonly said?: number;
}

export interface DueStep {
  readonly step: number;
  /** When it fires; a step that was missed fires late, with this time as its due time. */
  readonly at: Instant;
}

/** The step that fires next, each once; a reminder for a moment before the day was set is left out. */
export const nextDueStep = ({ dueOn, steps, setAt, said = Number.NEGATIVE_INFINITY }: DueTimer): DueStep | undefined =>
  steps
    .filter((step) => step > said)
    .map((step) => ({ step, at: dueStepAt(dueOn, step) }))
    .find(({ step, at }) => step >= 0 || at > setAt);

const INTERVAL_DAYS: Readonly<Record<TimeBasedFrequency, number>> = {
  DAILY: 1,
  WEEKLY: 7,
  MONTHLY: 30,
  QUARTERLY: 91,
  SEMI_ANNUAL: 182,
  ANNUAL: 365,
};

const isInterval = (recurrence: string): recurrence is TimeBasedFrequency =>
  (TIME_BASED_FREQUENCIES as readonly string[]).includes(recurrence);

/** Steps of an obligation (4.12): a fifth of its interval early, then its due day and after. What falls due once has the time up to its due day. */
export const obligationSteps = (recurrence: string, setAt: Instant, dueOn: Day): readonly number[] => {
  const once = Math.max(0, Math.floor((toMs(startOfDay(dueOn)) - toMs(setAt)) / DAY_MS));
  return [
    obligationReminderStep(isInterval(recurrence) ? INTERVAL_DAYS[recurrence] : once),
    ...DUE_STEPS.OBLIGATION_AFTER,
  ];
};

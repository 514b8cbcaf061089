import type { Day, DueStep, Period } from '@attestry/soc2';
import { DUE_STEPS, nextDueStep } from '@attestry/soc2';
import type { Told } from './engagement.js';

/** The next word about an as-of date or period start that comes near (4.12): 30, 14 and 7 days before, each once. */
export const nextDateStep = (
  { asOfDate, period }: { readonly asOfDate?: Day; readonly period?: Period },
  told: Told | undefined,
): (DueStep & { readonly dueOn: Day }) | undefined => {
  const dueOn = asOfDate ?? period?.start;
  if (dueOn === undefined || told === undefined) return undefined;
  const step = nextDueStep({ dueOn, steps: DUE_STEPS.AS_OF_OR_PERIOD_START, ...told });
  return step && { ...step, dueOn };
};

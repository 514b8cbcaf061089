import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { invalidState } from '@attestry/service-kit';
import type { EntryFacts, GatePart, Step } from '@attestry/soc2';
import { dayOf, gateHolds, stepEntry } from '@attestry/soc2';
import type { EngagementState } from '../engagement/engagement.js';
import { requireEngagement } from '../engagement/engagement.errors.js';
import { earlierStepOpen, gateNotMet, requireStep, requireUnderWay } from '../journey/journey.errors.js';
import type { JourneyState } from '../journey/journey.js';
import { statesOf } from '../journey/step-states.js';
import type { EnterStepInput } from './enter-step.command.js';

export interface EntryContext {
  readonly cycle: EngagementState;
  readonly reportIssued: boolean;
}

/** It cannot be paused (JRN-3): what is paused goes on first. */
const AUDIT_STEP = 6;

const EARLIER = ['EARLIER_STEPS_EXITED', 'EARLIER_STEPS_CLOSED'];

/** Refuses an entry whose conditions do not hold: open earlier steps first (JRN-2). */
export const requireEntry = (step: Step, parts: readonly GatePart[]): void => {
  const open = parts.find(({ part, held }) => !held && EARLIER.includes(part));
  if (open) throw earlierStepOpen(step, open.value);
  if (!gateHolds(parts)) throw gateNotMet(step, parts);
};

/** Enters a step for the first time when its entry conditions hold (domain 4.11, JRN-2). */
export const enterStep = (
  { engagementId, step: number, interim }: EnterStepInput,
  { now }: Pick<CommandContext, 'now'>,
  state: JourneyState,
  { cycle, reportIssued }: EntryContext,
): Fact<'StepEntered.v1'>[] => {
  const step = requireStep(number);
  const { is, steps } = requireUnderWay(state, engagementId);
  if (steps[step].state !== 'NOT_ENTERED') return [];
  if (step === AUDIT_STEP && is === 'PAUSED') throw invalidState('JOURNEY', is, ['RUNNING']);
  const { decision, asOfDate, period } = requireEngagement(cycle, engagementId);
  const facts: EntryFacts = {
    steps: statesOf(steps),
    journeyStarted: true,
    today: dayOf(now),
    interim: interim ?? false,
    reportIssued,
    type: decision?.type ?? 'TYPE_1',
    asOfDate,
    period,
  };
  requireEntry(step, stepEntry(step, facts));
  return [fact('StepEntered.v1', { journeyId: engagementId, step, by: 'GATE' })];
};

import { DomainError, invalidState, notFound } from '@attestry/service-kit';
import type { GatePart, Step, StepState } from '@attestry/soc2';
import { missingParts, STEPS } from '@attestry/soc2';
import type { JourneyState, Started } from './journey.js';

/** JRN-1: the gate does not hold; `missing` are the codes, `parts` what was found for each. */
export const gateNotMet = (step: Step, parts: readonly GatePart[]): DomainError => {
  const missing = missingParts(parts);
  return new DomainError('GATE_NOT_MET', `Step ${step} still needs: ${missing.join(', ')}.`, {
    rule: 'JRN-1',
    step,
    missing,
    parts: parts.filter(({ held }) => !held).map(({ part, value }) => ({ part, value })),
  });
};

/** Domain 3: with fewer than two active inside persons D1 to D6 cannot hold; the only part of gate 2 left. */
export const tooFewPersons = (parts: readonly GatePart[]): DomainError =>
  new DomainError('TOO_FEW_PERSONS', 'Step 2 ends with two active inside persons at least: give another one a role.', {
    rule: 'JRN-1',
    step: 2,
    missing: missingParts(parts),
  });

export const notPausable = (): DomainError =>
  new DomainError('JOURNEY_NOT_PAUSABLE', 'In step 6 the audit has a clock of its own: nothing stands still.', {
    rule: 'JRN-3',
  });

export const earlierStepOpen = (step: Step, value: string): DomainError =>
  new DomainError('EARLIER_STEP_OPEN', `Step ${step} waits for the steps ${value}.`, {
    rule: 'JRN-2',
    step,
    open: value.split(' '),
  });

export const notReopenable = (step: Step): DomainError =>
  new DomainError(
    'STEP_NOT_REOPENABLE',
    `Step ${step} does not open again: steps 1 to 5 do so until step 6 is entered.`,
    {
      rule: 'JRN-4',
      step,
    },
  );

export const carryNotAllowed = (step: Step, reasons: readonly string[]): DomainError =>
  new DomainError('CARRY_FORWARD_NOT_ALLOWED', `Step ${step} cannot be carried forward: ${reasons.join(', ')}.`, {
    rule: '4.11',
    step,
    reason: reasons[0],
    reasons,
  });

/** A step number as the graph gives it. */
export const requireStep = (step: number): Step => {
  const known = STEPS.find((one) => one === step);
  if (known === undefined) throw new DomainError('VALIDATION_FAILED', 'A step is 1 to 7.', { step });
  return known;
};

/** A journey that has begun and is not over. */
export const requireUnderWay = (state: JourneyState, engagementId: string): Started => {
  if (state.is === 'ABSENT') throw notFound('journey', engagementId);
  if (state.is === 'COMPLETED') throw invalidState('JOURNEY', state.is, ['RUNNING']);
  return state;
};

/** A state error of one step. */
export const stepInvalid = (step: Step, state: StepState, allowed: readonly StepState[]): DomainError =>
  new DomainError('JOURNEY_INVALID_STATE', `Step ${step} is ${state}; this needs ${allowed.join(' or ')}.`, {
    step,
    state,
    allowed,
  });

import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext, DomainError } from '@attestry/service-kit';
import type { GatePart, Step } from '@attestry/soc2';
import { gateHolds, missingParts } from '@attestry/soc2';
import type { GateAnswer } from '../gate-facts/gate-answer.js';
import { exitFacts } from '../gate-facts/gate-answer.js';
import { gateNotMet, requireStep, requireUnderWay, stepInvalid, tooFewPersons } from '../journey/journey.errors.js';
import type { JourneyState } from '../journey/journey.js';
import { daysOfStay, isOpenStep } from '../journey/step-states.js';
import type { RequestStepExitInput } from './request-step-exit.command.js';

/** Where nothing but a second person is missing, the code says so (domain 3). */
const refusalOf = (step: Step, parts: readonly GatePart[]): DomainError => {
  const [first, ...others] = missingParts(parts);
  return first === 'TWO_INSIDE_PERSONS' && others.length === 0 ? tooFewPersons(parts) : gateNotMet(step, parts);
};

/**
 * Leaves a step whose gate holds (JRN-1), with the facts it was decided on. A refusal appends nothing: the rule for
 * commands wins over the catalogue's StepGateRefused.
 */
export const requestStepExit = (
  { engagementId, step: number }: RequestStepExitInput,
  { now }: Pick<CommandContext, 'now'>,
  state: JourneyState,
  answer: GateAnswer | undefined,
): Fact<'StepExited.v1'>[] => {
  const step = requireStep(number);
  const record = requireUnderWay(state, engagementId).steps[step];
  if (record.state === 'EXITED' || record.state === 'CARRIED') return [];
  if (!isOpenStep(record) || !answer) throw stepInvalid(step, record.state, ['ENTERED', 'REOPENED']);
  if (!gateHolds(answer.parts)) throw refusalOf(step, answer.parts);
  return [
    fact('StepExited.v1', { journeyId: engagementId, step, facts: exitFacts(answer), days: daysOfStay(record, now) }),
  ];
};

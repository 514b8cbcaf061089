import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { gateHolds } from '@attestry/soc2';
import type { GateAnswer } from '../gate-facts/gate-answer.js';
import { exitFacts } from '../gate-facts/gate-answer.js';
import { gateNotMet, requireStep, requireUnderWay, stepInvalid } from '../journey/journey.errors.js';
import type { JourneyState } from '../journey/journey.js';
import { daysOfStay, isOpenStep } from '../journey/step-states.js';
import type { RequestStepExitInput } from './request-step-exit.command.js';

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
  if (!gateHolds(answer.parts)) throw gateNotMet(step, answer.parts);
  return [
    fact('StepExited.v1', { journeyId: engagementId, step, facts: exitFacts(answer), days: daysOfStay(record, now) }),
  ];
};

import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { notFound } from '@attestry/service-kit';
import { dayOf, daysBetween, gateHolds } from '@attestry/soc2';
import type { EngagementState } from '../engagement/engagement.js';
import type { GateAnswer } from '../gate-facts/gate-answer.js';
import { exitFacts } from '../gate-facts/gate-answer.js';
import { gateNotMet, stepInvalid } from '../journey/journey.errors.js';
import type { JourneyState, Started } from '../journey/journey.js';
import { daysOfStay, isOpenStep } from '../journey/step-states.js';
import type { CompleteJourneyInput } from './complete-journey.command.js';

type Ending = Fact<'StepExited.v1' | 'JourneyCompleted.v1'>[];

/** Leaves step 7 where it has not been left yet. */
const lastExit = (
  id: string,
  { steps }: Started,
  answer: GateAnswer | undefined,
  now: string,
): Fact<'StepExited.v1'>[] => {
  const record = steps[7];
  if (record.state === 'EXITED') return [];
  if (!isOpenStep(record) || !answer) throw stepInvalid(7, record.state, ['ENTERED', 'EXITED']);
  if (!gateHolds(answer.parts)) throw gateNotMet(7, answer.parts);
  return [fact('StepExited.v1', { journeyId: id, step: 7, facts: exitFacts(answer), days: daysOfStay(record, now) })];
};

/** Ends a journey through step 7, or without it when its engagement was withdrawn. */
export const completeJourney = (
  { engagementId }: CompleteJourneyInput,
  { now }: Pick<CommandContext, 'now'>,
  state: JourneyState,
  cycle: EngagementState,
  answer: GateAnswer | undefined,
): Ending => {
  if (state.is === 'ABSENT') throw notFound('journey', engagementId);
  if (state.is === 'COMPLETED') return [];
  const exit = cycle.is === 'WITHDRAWN' ? [] : lastExit(engagementId, state, answer, now);
  const totalDays = daysBetween(dayOf(state.startedAt), dayOf(now));
  return [...exit, fact('JourneyCompleted.v1', { journeyId: engagementId, totalDays })];
};

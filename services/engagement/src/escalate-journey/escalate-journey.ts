import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { DomainError } from '@attestry/service-kit';
import { STEP_SOFT_LIMIT_DAYS } from '@attestry/soc2';
import { requireStep, requireUnderWay } from '../journey/journey.errors.js';
import type { JourneyState } from '../journey/journey.js';
import { daysOfStay, isOpenStep } from '../journey/step-states.js';
import type { EscalateJourneyInput } from './escalate-journey.command.js';

const LEVELS = ['CM', 'TO'] as const;

/** Records a level that a step has reached (domain 4.12). The journey's timers say when; a step left meanwhile is no news, nor is a paused journey's (JRN-3). */
export const escalateJourney = (
  { engagementId, step: number, level: word }: EscalateJourneyInput,
  { now }: Pick<CommandContext, 'now'>,
  state: JourneyState,
): Fact<'JourneyEscalated.v1'>[] => {
  const [step, level] = [requireStep(number), LEVELS.find((one) => one === word)];
  if (!level || !(step in STEP_SOFT_LIMIT_DAYS))
    throw new DomainError('VALIDATION_FAILED', 'Steps 1 to 5 have a soft limit; it reaches CM, then TO.', {
      step,
      level: word,
    });
  const { is, steps } = requireUnderWay(state, engagementId);
  const record = steps[step];
  if (is === 'PAUSED' || !isOpenStep(record) || record.escalated.includes(level)) return [];
  return [fact('JourneyEscalated.v1', { journeyId: engagementId, step, level, daysInStep: daysOfStay(record, now) })];
};

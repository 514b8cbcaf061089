import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { invalidState, requireReason } from '@attestry/service-kit';
import type { JourneyState } from '../journey/journey.js';
import { notPausable, requireUnderWay } from '../journey/journey.errors.js';
import type { PauseJourneyInput } from './pause-journey.command.js';

/** Lets the timers of a journey stand still; not in step 6, whose audit has a clock of its own (JRN-3). */
export const pauseJourney = (
  { engagementId, reason }: PauseJourneyInput,
  state: JourneyState,
): Fact<'JourneyPaused.v1'>[] => {
  requireReason('JRN-3', 'Pausing a journey', reason, 1);
  const { is, steps } = requireUnderWay(state, engagementId);
  if (is !== 'RUNNING') throw invalidState('JOURNEY', is, ['RUNNING']);
  if (steps[6].state === 'ENTERED') throw notPausable();
  return [fact('JourneyPaused.v1', { journeyId: engagementId, reason })];
};

import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { requireOpen } from '../engagement/engagement.errors.js';
import type { EngagementState } from '../engagement/engagement.js';
import type { JourneyState } from '../journey/journey.js';
import type { StartJourneyInput } from './start-journey.command.js';

/** Starts the step record and enters step 1, whose only condition is that the journey has begun (domain 4.11). */
export const startJourney = (
  { engagementId }: StartJourneyInput,
  state: JourneyState,
  cycle: EngagementState,
): Fact<'JourneyStarted.v1' | 'StepEntered.v1'>[] => {
  if (state.is !== 'ABSENT') return [];
  const { predecessorId, decision } = requireOpen(cycle, engagementId);
  const before = predecessorId === undefined ? {} : { predecessorJourneyId: predecessorId };
  const type = decision === undefined ? {} : { type: decision.type };
  return [
    fact('JourneyStarted.v1', { journeyId: engagementId, engagementId, ...before, ...type }),
    fact('StepEntered.v1', { journeyId: engagementId, step: 1, by: 'GATE' }),
  ];
};

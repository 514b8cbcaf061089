import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { invalidState } from '@attestry/service-kit';
import type { JourneyState } from '../journey/journey.js';
import { requireUnderWay } from '../journey/journey.errors.js';
import type { ResumeJourneyInput } from './resume-journey.command.js';

/** Lets a paused journey go on (JRN-3). */
export const resumeJourney = (
  { engagementId }: ResumeJourneyInput,
  state: JourneyState,
): Fact<'JourneyResumed.v1'>[] => {
  const { is } = requireUnderWay(state, engagementId);
  if (is !== 'PAUSED') throw invalidState('JOURNEY', is, ['PAUSED']);
  return [fact('JourneyResumed.v1', { journeyId: engagementId })];
};

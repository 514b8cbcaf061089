import type { EventData, Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { ReopeningCause, Step } from '@attestry/soc2';
import { stepsToReopen } from '@attestry/soc2';
import type { JourneyState } from '../journey/journey.js';
import { statesOf } from '../journey/step-states.js';
import type { ReopenStepsInput } from './reopen-steps.command.js';

const CAUSES: Record<ReopeningCause, EventData<'StepReopened.v1'>['cause']> = {
  SCOPE_REOPENED: 'SCOPE_REOPENED',
  CRITERION_ADDED: 'CRITERION_ADDED',
  GAP_STALE: 'ASSESSMENT_STALE',
  RISK_STALE: 'ASSESSMENT_STALE',
  CONTROL_NEED_IDENTIFIED: 'CONTROL_NEED_IDENTIFIED',
  CONTROL_DEGRADED: 'CONTROL_DEGRADED',
  RISK_REASSESSMENT: 'RISK_REASSESSMENT',
};

/** What a criterion adds beyond a reopened scope: 1, 2 and 4 were opened by the reopening and may have been left since. */
const ADDED_BEYOND_REOPENING: readonly Step[] = [3, 5];

/** Opens again every step that a fact undermines and that was left (domain 4.11); where none was, nothing happens. */
export const reopenSteps = (
  { engagementId, cause, sourceEventId }: ReopenStepsInput,
  state: JourneyState,
): Fact<'StepReopened.v1'>[] => {
  if (state.is === 'ABSENT' || state.is === 'COMPLETED') return [];
  return stepsToReopen(cause, statesOf(state.steps))
    .filter((step) => cause !== 'CRITERION_ADDED' || ADDED_BEYOND_REOPENING.includes(step))
    .filter((step) => !state.steps[step].reopenedBy.includes(sourceEventId))
    .map((step) => fact('StepReopened.v1', { journeyId: engagementId, step, cause: CAUSES[cause], sourceEventId }));
};

import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import type { Step } from '@attestry/soc2';
import { carryRefusals, dayOf } from '@attestry/soc2';
import type { EngagementState } from '../engagement/engagement.js';
import { requireEngagement } from '../engagement/engagement.errors.js';
import {
  carryNotAllowed,
  earlierStepOpen,
  requireStep,
  requireUnderWay,
  stepInvalid,
} from '../journey/journey.errors.js';
import type { JourneyState, StepRecords } from '../journey/journey.js';
import type { OrganizationState } from '../organization/organization.js';
import type { ScopeState } from '../scope/scope.js';
import type { SystemDescriptionState } from '../system-description/system-description.js';
import type { ConfirmCarryForwardInput } from './confirm-carry-forward.command.js';
import { sameScope } from './same-scope.js';

export interface CarryContext {
  readonly cycle: EngagementState;
  readonly before: JourneyState;
  readonly scope: ScopeState;
  readonly scopeBefore: ScopeState;
  readonly owner: OrganizationState;
  readonly description: SystemDescriptionState;
}

const requireEarlierDone = (step: Step, steps: StepRecords): void => {
  const open = ([1, 2, 3] as const).filter(
    (one) => one < step && ['NOT_ENTERED', 'ENTERED'].includes(steps[one].state),
  );
  if (open.length > 0) throw earlierStepOpen(step, open.join(' '));
};

/** A carried step 1 confirms the scope, which wants an approved description (SCP-5). Dates are asked for by step 6. */
const undescribed = (description: SystemDescriptionState): string[] =>
  description.is === 'APPROVED' ? [] : ['DESCRIPTION_NOT_APPROVED'];

/** Instant of the predecessor's facts that the step would rest on. */
const factsAtOf = (before: JourneyState, step: Step): string | undefined => {
  if (before.is === 'ABSENT') return undefined;
  const { state, factsAt } = before.steps[step];
  return state === 'EXITED' || state === 'CARRIED' ? factsAt : undefined;
};

const refusalsOf = (step: Step, factsAt: string, now: string, steps: StepRecords, context: CarryContext): string[] => {
  const { owner, scope, scopeBefore, description } = context;
  const refusals: string[] = carryRefusals({
    step,
    factsOn: dayOf(factsAt),
    today: dayOf(now),
    sameScope: sameScope(scope, scopeBefore, step === 1 || steps[1].state === 'CARRIED'),
    sameStage: owner.is !== 'ABSENT' && owner.stageSince <= factsAt,
  });
  return step === 1 ? [...refusals, ...undescribed(description)] : refusals;
};

/** One step, with the records as they stand after the steps carried before it. */
const carryStep = (
  step: Step,
  engagementId: string,
  now: string,
  steps: StepRecords,
  context: CarryContext,
): Fact<'StepCarriedForward.v1'>[] => {
  const { state: standing } = steps[step];
  if (standing === 'CARRIED') return [];
  if (standing !== 'NOT_ENTERED' && standing !== 'ENTERED')
    throw stepInvalid(step, standing, ['NOT_ENTERED', 'ENTERED']);
  requireEarlierDone(step, steps);
  const { predecessorId } = requireEngagement(context.cycle, engagementId);
  if (predecessorId === undefined) throw carryNotAllowed(step, ['NO_PREDECESSOR']);
  const factsAt = factsAtOf(context.before, step);
  if (factsAt === undefined) throw carryNotAllowed(step, ['PREDECESSOR_STEP_OPEN']);
  const refusals = refusalsOf(step, factsAt, now, steps, context);
  if (refusals.length > 0) throw carryNotAllowed(step, refusals);
  const carried = { journeyId: engagementId, step, fromJourneyId: predecessorId };
  return [fact('StepCarriedForward.v1', carried, { effectiveAt: factsAt })];
};

/**
 * Carries steps of a successor, all or none: the predecessor's facts are at most 12 months old, scope and stage the same
 * (domain 4.11). A fact is valid from the instant of the facts it rests on, so a step carried twice keeps its age.
 */
export const confirmCarryForward = (
  { engagementId, steps: wanted }: ConfirmCarryForwardInput,
  { now }: Pick<CommandContext, 'now'>,
  state: JourneyState,
  context: CarryContext,
): Fact<'StepCarriedForward.v1'>[] => {
  let { steps } = requireUnderWay(state, engagementId);
  return [...new Set(wanted.map(requireStep))].sort().flatMap((step) => {
    const facts = carryStep(step, engagementId, now, steps, context);
    steps = { ...steps, [step]: { ...steps[step], state: 'CARRIED' } };
    return facts;
  });
};

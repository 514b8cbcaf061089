import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { isBefore } from '@attestry/soc2';
import { nextDateStep } from '../engagement/date-timer.js';
import type { EngagementState } from '../engagement/engagement.js';
import { requireEngagement } from '../engagement/engagement.errors.js';
import type { JourneyState } from '../journey/journey.js';
import type { TellEngagementDateInput } from './tell-engagement-date.command.js';

export interface DateContext {
  readonly course: JourneyState;
  /** Criteria in scope that are UNMET now. */
  readonly unmet: readonly string[];
}

/**
 * Says that the dates come near (4.12), one step at a time: a step that was missed is told with its due time. Where the
 * dates have moved, the cycle is no longer open or the journey is paused (JRN-3), there is nothing to tell.
 */
export const tellEngagementDate = (
  { engagementId }: TellEngagementDateInput,
  { now }: Pick<CommandContext, 'now'>,
  state: EngagementState,
  { course, unmet }: DateContext,
): Fact<'EngagementDateNear.v1'>[] => {
  const { is, told, ...dates } = requireEngagement(state, engagementId);
  const next = nextDateStep(dates, told);
  if (is !== 'OPEN' || course.is === 'PAUSED' || !next || isBefore(now, next.at)) return [];
  const data = { engagementId, dueOn: next.dueOn, daysLeft: -next.step, unmet: [...unmet] };
  return [fact('EngagementDateNear.v1', data, { effectiveAt: next.at })];
};

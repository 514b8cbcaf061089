import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { DomainError } from '@attestry/service-kit';
import { dayOf } from '@attestry/soc2';
import { asOfDateInFuture, datesDoNotFit, requireEngagement, requireOpen } from '../engagement/engagement.errors.js';
import type { EngagementState } from '../engagement/engagement.js';
import type { JourneyState } from '../journey/journey.js';
import type { StartEngagementAuditInput } from './start-engagement-audit.command.js';

const requireStep6 = (course: JourneyState): void => {
  if (course.is !== 'ABSENT' && course.steps[6].state === 'ENTERED') return;
  throw new DomainError('GATE_NOT_MET', 'The audit begins when the journey enters step 6.', {
    rule: 'JRN-2',
    missing: ['STEP_6_ENTERED'],
  });
};

/** Begins the audit once the journey has entered step 6, not before the as-of date (ENG-8). */
export const startEngagementAudit = (
  { engagementId }: StartEngagementAuditInput,
  { now }: Pick<CommandContext, 'now'>,
  state: EngagementState,
  course: JourneyState,
): Fact<'EngagementAuditStarted.v1'>[] => {
  if (requireEngagement(state, engagementId).is === 'IN_AUDIT') return [];
  const { decision, asOfDate, period } = requireOpen(state, engagementId);
  requireStep6(course);
  if (asOfDate === undefined && period === undefined)
    throw datesDoNotFit(decision?.type, 'TYPE_1 or TYPE_2 with its dates');
  if (asOfDate !== undefined && asOfDate > dayOf(now)) throw asOfDateInFuture(asOfDate, dayOf(now));
  return [fact('EngagementAuditStarted.v1', { engagementId })];
};

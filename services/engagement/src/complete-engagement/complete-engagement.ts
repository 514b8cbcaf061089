import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { invalidState } from '@attestry/service-kit';
import { requireEngagement } from '../engagement/engagement.errors.js';
import type { EngagementState } from '../engagement/engagement.js';
import type { CompleteEngagementInput } from './complete-engagement.command.js';

/** Ends the cycle in its report. */
export const completeEngagement = (
  { engagementId, reportId }: CompleteEngagementInput,
  state: EngagementState,
): Fact<'EngagementCompleted.v1'>[] => {
  const { is } = requireEngagement(state, engagementId);
  if (is === 'COMPLETED') return [];
  if (is !== 'IN_AUDIT') throw invalidState('ENGAGEMENT', is, ['IN_AUDIT']);
  return [fact('EngagementCompleted.v1', { engagementId, reportId })];
};

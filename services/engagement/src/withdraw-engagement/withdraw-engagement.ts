import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { invalidState, requireReason } from '@attestry/service-kit';
import type { Existing, EngagementState } from '../engagement/engagement.js';
import { requireEngagement } from '../engagement/engagement.errors.js';
import type { WithdrawEngagementInput } from './withdraw-engagement.command.js';

/** Ends the cycle without a report: by its owner, or under audit by the auditor lead. */
export const withdrawEngagement = (
  { engagementId, reason }: WithdrawEngagementInput,
  { role }: Pick<CommandContext, 'role'>,
  state: EngagementState,
): Fact<'EngagementWithdrawn.v1'>[] => {
  requireReason('2.3', 'A withdrawal', reason, 1);
  const { is } = requireEngagement(state, engagementId);
  const by = role === 'AL' ? 'AL' : 'TO';
  const allowed: readonly Existing['is'][] = by === 'AL' ? ['IN_AUDIT'] : ['OPEN', 'IN_AUDIT'];
  if (!allowed.includes(is)) throw invalidState('ENGAGEMENT', is, allowed);
  return [fact('EngagementWithdrawn.v1', { engagementId, by, reason })];
};

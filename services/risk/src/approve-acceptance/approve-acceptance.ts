import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { DomainError, invalidState } from '@attestry/service-kit';
import { acceptanceApprovers, needsBoardReference } from '@attestry/soc2';
import { openRisk } from '../risk/risk.errors.js';
import type { RiskState } from '../risk/risk.js';
import type { ApproveAcceptanceInput } from './approve-acceptance.command.js';

type Judge = Pick<CommandContext, 'actor' | 'roles' | 'now'>;

export const proposedRisk = (riskId: string, by: Pick<Judge, 'actor'>, state: RiskState) => {
  const open = openRisk(riskId, state);
  if (open.is !== 'ACCEPTANCE_PROPOSED') throw invalidState('RISK', open.is, ['ACCEPTANCE_PROPOSED']);
  if (open.proposedBy === by.actor)
    throw new DomainError('SEPARATION_OF_DUTIES', 'Who proposed an acceptance does not judge it.', {
      rule: 'RSK-4',
      riskId,
    });
  return open;
};

const requireFuture = (until: string, now: string): void => {
  if (until < now.slice(0, 10))
    throw new DomainError('ACCEPTANCE_TOO_LONG', `The acceptance would have ended on ${until}: propose it anew.`, {
      rule: 'RSK-5',
      until,
    });
};

/**
 * Approves an acceptance: CM up to a moderate residual, TO above, with a board reference when critical (4.9, RSK-4). One
 * whose end has come while it waited is proposed anew (RSK-5).
 */
export const approveAcceptance = (
  { riskId, boardRef }: ApproveAcceptanceInput,
  by: Judge,
  state: RiskState,
): Fact<'RiskAccepted.v1'>[] => {
  const { band, residual, until } = proposedRisk(riskId, by, state);
  const approvers = acceptanceApprovers(band);
  if (!approvers.some((role) => by.roles.includes(role)))
    throw new DomainError('FORBIDDEN_ROLE', `A ${band} residual is accepted by ${approvers.join(' or ')}.`, {
      rule: '4.9',
      band,
    });
  if (needsBoardReference(band) && !boardRef)
    throw new DomainError('BOARD_REFERENCE_REQUIRED', 'A critical residual needs the reference of a board decision.', {
      rule: '4.9',
    });
  requireFuture(until, by.now);
  return [fact('RiskAccepted.v1', { riskId, until, residual, ...(boardRef ? { boardRef } : {}) })];
};

import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { requireReason } from '@attestry/service-kit';
import { proposedRisk } from '../approve-acceptance/approve-acceptance.js';
import type { RiskState } from '../risk/risk.js';
import type { RejectAcceptanceInput } from './reject-acceptance.command.js';

export const rejectAcceptance = (
  { riskId, reason }: RejectAcceptanceInput,
  by: Pick<CommandContext, 'actor'>,
  state: RiskState,
): Fact<'RiskAcceptanceRejected.v1'>[] => {
  requireReason('2.10', 'Rejecting an acceptance', reason);
  proposedRisk(riskId, by, state);
  return [fact('RiskAcceptanceRejected.v1', { riskId, reason })];
};

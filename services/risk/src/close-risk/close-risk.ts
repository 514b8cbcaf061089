import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { requireReason } from '@attestry/service-kit';
import { scoredRisk } from '../risk/risk.errors.js';
import type { RiskState } from '../risk/risk.js';
import type { CloseRiskInput } from './close-risk.command.js';

export const closeRisk = (
  { riskId, reason }: CloseRiskInput,
  by: Pick<CommandContext, 'actor'>,
  state: RiskState,
): Fact<'RiskClosed.v1'>[] => {
  requireReason('2.10', 'Closing a risk', reason);
  scoredRisk(riskId, state, ['ASSESSED', 'TREATED']);
  return [fact('RiskClosed.v1', { riskId, reason, approvedBy: by.actor })];
};

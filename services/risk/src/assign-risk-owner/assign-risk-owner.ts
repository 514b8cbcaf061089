import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { openRisk } from '../risk/risk.errors.js';
import type { RiskState } from '../risk/risk.js';
import type { AssignRiskOwnerInput } from './assign-risk-owner.command.js';

export const assignRiskOwner = (
  { riskId, ownerRef }: AssignRiskOwnerInput,
  state: RiskState,
): Fact<'RiskOwnerAssigned.v1'>[] => {
  openRisk(riskId, state);
  return [fact('RiskOwnerAssigned.v1', { riskId, ownerRef })];
};

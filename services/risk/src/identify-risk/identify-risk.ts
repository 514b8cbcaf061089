import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { alreadyExists, DomainError } from '@attestry/service-kit';
import type { KnownScope } from '../known-scope/known-scope.projection.js';
import { criterionOutOfScope } from '../risk/risk.errors.js';
import type { RiskState } from '../risk/risk.js';
import type { IdentifyRiskInput } from './identify-risk.command.js';

/** Identifies a risk; its criteria are in scope, or it is general (RSK-6). */
export const identifyRisk = (
  { title, category, criteria, engagementId, ownerRef }: IdentifyRiskInput,
  riskId: string,
  state: RiskState,
  scope: KnownScope | undefined,
): Fact<'RiskIdentified.v1' | 'RiskOwnerAssigned.v1'>[] => {
  if (title.trim().length < 3) throw new DomainError('VALIDATION_FAILED', 'A risk has a title.');
  const outside = criteria.find((code) => scope && !scope.criteria.includes(code));
  if (outside) throw criterionOutOfScope(outside);
  if (state.is !== 'ABSENT') throw alreadyExists('risk', riskId);
  const data = {
    riskId,
    category,
    criteria: [...criteria],
    title,
    general: criteria.length === 0,
    ...(engagementId ? { engagementId } : {}),
  };
  return [fact('RiskIdentified.v1', data), ...(ownerRef ? [fact('RiskOwnerAssigned.v1', { riskId, ownerRef })] : [])];
};

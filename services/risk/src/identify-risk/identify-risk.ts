import type { Fact } from '@attestry/contracts';
import { fact, RISK_CATEGORIES } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { alreadyExists, DomainError, requireOneOf, requireText } from '@attestry/service-kit';
import type { KnownScope } from '../known-scope/known-scope.projection.js';
import { criterionOutOfScope } from '../risk/risk.errors.js';
import type { RiskState } from '../risk/risk.js';
import type { IdentifyRiskInput } from './identify-risk.command.js';

/** RSK-6: criteria are those of a confirmed scope; a risk that touches none is general. */
const requireInScope = (criteria: readonly string[], scope: KnownScope | undefined): void => {
  const outside = criteria.find((code) => !scope?.criteria.includes(code));
  if (outside) throw criterionOutOfScope(outside);
};

/** A risk owner identifies own risks only (domain 3). */
const ownerOf = (ownerRef: string | undefined, by: Pick<CommandContext, 'actor' | 'role'>): string | undefined => {
  if (by.role !== 'RO') return ownerRef;
  if (ownerRef && ownerRef !== by.actor)
    throw new DomainError('FORBIDDEN_ROLE', 'A risk owner identifies own risks only.', { rule: 'own' });
  return by.actor;
};

/** Identifies a risk; its criteria are in scope, or it is general (RSK-6). */
export const identifyRisk = (
  { title, category, criteria, engagementId, ownerRef }: IdentifyRiskInput,
  riskId: string,
  by: Pick<CommandContext, 'actor' | 'role'>,
  state: RiskState,
  scope: KnownScope | undefined,
): Fact<'RiskIdentified.v1' | 'RiskOwnerAssigned.v1'>[] => {
  requireText('title', title, 500);
  requireOneOf('category', category, RISK_CATEGORIES);
  const owner = ownerOf(ownerRef, by);
  requireInScope(criteria, scope);
  if (state.is !== 'ABSENT') throw alreadyExists('risk', riskId);
  const data = {
    riskId,
    category,
    criteria: [...new Set(criteria)],
    title,
    general: criteria.length === 0,
    ...(engagementId ? { engagementId } : {}),
  };
  return [
    fact('RiskIdentified.v1', data),
    ...(owner ? [fact('RiskOwnerAssigned.v1', { riskId, ownerRef: owner })] : []),
  ];
};

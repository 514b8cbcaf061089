import { DomainError, invalidState, notFound } from '@attestry/service-kit';
import type { RiskState, Scored } from './risk.js';

export const riskClosed = (riskId: string): DomainError =>
  new DomainError('RISK_ALREADY_CLOSED', 'The risk is closed for good.', { rule: 'RSK-7', riskId });

export type OpenRisk = Exclude<RiskState, { is: 'ABSENT' } | { is: 'CLOSED' }>;

/** The risk, if it exists and is not closed (RSK-7). */
export const openRisk = (riskId: string, state: RiskState): OpenRisk => {
  if (state.is === 'ABSENT') throw notFound('risk', riskId);
  if (state.is === 'CLOSED') throw riskClosed(riskId);
  return state;
};

/** The risk, if it is ASSESSED or in one of the other states named. */
export const scoredRisk = (
  riskId: string,
  state: RiskState,
  allowed: readonly RiskState['is'][],
): OpenRisk & Scored => {
  const open = openRisk(riskId, state);
  if (!allowed.includes(open.is) || !('residual' in open)) throw invalidState('RISK', open.is, allowed);
  return open;
};

export const criterionOutOfScope = (code: string): DomainError =>
  new DomainError('CRITERION_NOT_IN_SCOPE', `${code} is not in the confirmed scope.`, { rule: 'RSK-6', code });

import { DomainError, invalidState, notFound } from '@attestry/service-kit';
import type { RiskAssessmentState } from './risk-assessment.js';

export type Running = Extract<RiskAssessmentState, { is: 'IN_PROGRESS' | 'COMPLETED' | 'STALE' }>;

/** The assessment, if it is still being made. */
export const inProgress = (assessmentId: string, state: RiskAssessmentState): Running => {
  if (state.is === 'ABSENT') throw notFound('risk assessment', assessmentId);
  if (state.is !== 'IN_PROGRESS') throw invalidState('RISK_ASSESSMENT', state.is, ['IN_PROGRESS']);
  return state;
};

export const inScope = (state: Running, code: string): void => {
  if (!state.criteria.includes(code))
    throw new DomainError('CRITERION_NOT_IN_SCOPE', `${code} is not in the confirmed scope.`, { rule: 'RSK-6', code });
};

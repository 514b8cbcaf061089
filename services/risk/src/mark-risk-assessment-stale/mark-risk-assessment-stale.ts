import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { notFound } from '@attestry/service-kit';
import type { RiskAssessmentState } from '../assessment/risk-assessment.js';
import type { MarkRiskAssessmentStaleInput } from './mark-risk-assessment-stale.command.js';

export const markRiskAssessmentStale = (
  { assessmentId }: MarkRiskAssessmentStaleInput,
  state: RiskAssessmentState,
): Fact<'RiskAssessmentMarkedStale.v1'>[] => {
  if (state.is === 'ABSENT') throw notFound('risk assessment', assessmentId);
  if (state.is === 'STALE') return [];
  return [
    fact('RiskAssessmentMarkedStale.v1', { assessmentId, cause: 'SCOPE_REOPENED', engagementId: state.engagementId }),
  ];
};

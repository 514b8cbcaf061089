import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { alreadyExists, DomainError } from '@attestry/service-kit';
import type { RiskAssessmentState } from '../assessment/risk-assessment.js';
import type { KnownScope } from '../known-scope/known-scope.projection.js';
import type { StartRiskAssessmentInput } from './start-risk-assessment.command.js';

/** Begins the assessment of the scope version that is confirmed now. */
export const startRiskAssessment = (
  { engagementId }: StartRiskAssessmentInput,
  assessmentId: string,
  state: RiskAssessmentState,
  scope: KnownScope | undefined,
): Fact<'RiskAssessmentStarted.v1'>[] => {
  if (state.is !== 'ABSENT') throw alreadyExists('risk assessment', assessmentId);
  if (!scope?.confirmed)
    throw new DomainError('SCOPE_NOT_CONFIRMED', 'Confirm the scope before risk is assessed against it.', {
      rule: 'GAP-4',
      engagementId,
    });
  return [
    fact('RiskAssessmentStarted.v1', {
      assessmentId,
      engagementId,
      scopeVersion: scope.version,
      criteria: [...scope.criteria],
    }),
  ];
};

import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { alreadyExists, DomainError } from '@attestry/service-kit';
import type { RiskAssessmentDoc } from '../assessment-view/risk-assessment.projection.js';
import type { RiskAssessmentState } from '../assessment/risk-assessment.js';
import type { KnownScope } from '../known-scope/known-scope.projection.js';
import type { StartRiskAssessmentInput } from './start-risk-assessment.command.js';

type Earlier = Pick<RiskAssessmentDoc, 'id' | 'scopeVersion' | 'state'>;

/** Begins the assessment of the scope version that is confirmed now; a version has one that is not stale (2.11). */
export const startRiskAssessment = (
  { engagementId }: StartRiskAssessmentInput,
  assessmentId: string,
  state: RiskAssessmentState,
  scope: KnownScope | undefined,
  earlier: readonly Earlier[],
): Fact<'RiskAssessmentStarted.v1'>[] => {
  if (state.is !== 'ABSENT') throw alreadyExists('risk assessment', assessmentId);
  if (!scope?.confirmed)
    throw new DomainError('SCOPE_NOT_CONFIRMED', 'Confirm the scope before risk is assessed against it.', {
      rule: 'GAP-4',
      engagementId,
    });
  const same = earlier.find(({ scopeVersion, state: is }) => scopeVersion === scope.version && is !== 'STALE');
  if (same) throw alreadyExists('a risk assessment of this scope version', same.id);
  return [
    fact('RiskAssessmentStarted.v1', {
      assessmentId,
      engagementId,
      scopeVersion: scope.version,
      criteria: [...scope.criteria],
    }),
  ];
};

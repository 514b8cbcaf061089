import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { DomainError, notFound } from '@attestry/service-kit';
import { inProgress, inScope } from '../assessment/in-progress.js';
import type { RiskAssessmentState } from '../assessment/risk-assessment.js';
import type { RiskDoc } from '../risk-register/risk-register.projection.js';
import { riskClosed } from '../risk/risk.errors.js';
import type { CoverCriterionInput } from './cover-criterion.command.js';

export const coverCriterion = (
  { assessmentId, code, riskIds }: CoverCriterionInput,
  state: RiskAssessmentState,
  risks: ReadonlyMap<string, RiskDoc>,
): Fact<'CriterionRiskCovered.v1'>[] => {
  const running = inProgress(assessmentId, state);
  inScope(running, code);
  if (riskIds.length === 0)
    throw new DomainError('VALIDATION_FAILED', 'Name at least one risk, or declare that there is none.');
  const unknown = riskIds.find((id) => !risks.has(id));
  if (unknown) throw notFound('risk', unknown);
  const closed = riskIds.find((id) => risks.get(id)?.state === 'CLOSED');
  if (closed) throw riskClosed(closed);
  return [fact('CriterionRiskCovered.v1', { assessmentId, code, riskIds: [...new Set(riskIds)] })];
};

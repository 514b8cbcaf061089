import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { requireReason } from '@attestry/service-kit';
import { inProgress, inScope } from '../assessment/in-progress.js';
import type { RiskAssessmentState } from '../assessment/risk-assessment.js';
import type { DeclareNoRiskInput } from './declare-no-risk.command.js';

export const declareNoRisk = (
  { assessmentId, code, rationale }: DeclareNoRiskInput,
  state: RiskAssessmentState,
): Fact<'CriterionDeclaredWithoutRisk.v1'>[] => {
  requireReason('RAS-1', 'A criterion without risk', rationale);
  inScope(inProgress(assessmentId, state), code);
  return [fact('CriterionDeclaredWithoutRisk.v1', { assessmentId, code, rationale })];
};

import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { inProgress, inScope } from '../assessment/in-progress.js';
import type { RiskAssessmentState } from '../assessment/risk-assessment.js';
import type { IdentifyControlNeedInput } from './identify-control-need.command.js';

/** A risk needs a control that is not there yet: step 3 opens again for it (domain 4.11). */
export const identifyControlNeed = (
  { assessmentId, needId, riskId, criteria, text }: IdentifyControlNeedInput,
  by: Pick<CommandContext, 'newId'>,
  state: RiskAssessmentState,
): Fact<'ControlNeedIdentified.v1'>[] => {
  const running = inProgress(assessmentId, state);
  criteria.forEach((code) => inScope(running, code));
  const { engagementId } = running;
  return [
    fact('ControlNeedIdentified.v1', {
      assessmentId,
      needId: needId ?? by.newId,
      riskId,
      criteria: [...criteria],
      text,
      engagementId,
    }),
  ];
};

import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { alreadyExists, notFound, refuseField, requireText } from '@attestry/service-kit';
import { inProgress, inScope } from '../assessment/in-progress.js';
import type { RiskAssessmentState } from '../assessment/risk-assessment.js';
import type { RiskDoc } from '../risk-register/risk-register.projection.js';
import { riskClosed } from '../risk/risk.errors.js';
import type { IdentifyControlNeedInput } from './identify-control-need.command.js';

/** A risk needs a control that is not there yet: step 3 opens again for it (domain 4.11). */
export const identifyControlNeed = (
  { assessmentId, needId, riskId, criteria, text }: IdentifyControlNeedInput,
  by: Pick<CommandContext, 'newId'>,
  state: RiskAssessmentState,
  risk: Pick<RiskDoc, 'state'> | undefined,
): Fact<'ControlNeedIdentified.v1'>[] => {
  requireText('text', text);
  if (criteria.length === 0) refuseField('criteria', 'names at least one criterion that the control shall serve.');
  const running = inProgress(assessmentId, state);
  if (!risk) throw notFound('risk', riskId);
  if (risk.state === 'CLOSED') throw riskClosed(riskId);
  const id = needId ?? by.newId;
  if (running.needs.includes(id)) throw alreadyExists('a control need', id);
  criteria.forEach((code) => inScope(running, code));
  const { engagementId } = running;
  return [
    fact('ControlNeedIdentified.v1', {
      assessmentId,
      needId: id,
      riskId,
      criteria: [...criteria],
      text,
      engagementId,
    }),
  ];
};

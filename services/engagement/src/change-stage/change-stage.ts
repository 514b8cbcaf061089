import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import type { OrganizationState } from '../organization/organization.js';
import { requireOperating } from '../organization/organization.errors.js';
import { requireFittingStage, requireHeadcount, requireStage } from '../organization/stage.js';
import type { ChangeStageInput } from './change-stage.command.js';

/** Records stage and headcount; a stage that the headcount does not propose needs a reason (ORG-6). */
export const changeStage = (
  { stage, headcount, reason }: ChangeStageInput,
  { tenant }: Pick<CommandContext, 'tenant'>,
  state: OrganizationState,
): Fact<'OrganizationStageChanged.v1'>[] => {
  const to = requireStage(stage, requireHeadcount(headcount));
  const { stage: from } = requireOperating(state, tenant);
  requireFittingStage(to, headcount, reason);
  return [fact('OrganizationStageChanged.v1', { orgId: tenant, from, to, headcount, reason })];
};

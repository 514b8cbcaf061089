import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { criterionOf } from '@attestry/soc2';
import type { EngagementState } from '../engagement/engagement.js';
import { criterionUnknown, requireDraft, requireScopeOpen } from '../scope/scope.errors.js';
import type { ScopeState } from '../scope/scope.js';
import type { IncludeCriterionInput } from './include-criterion.command.js';

/** Takes an excluded criterion back. */
export const includeCriterion = (
  { engagementId, code }: IncludeCriterionInput,
  state: ScopeState,
  cycle: EngagementState,
): Fact<'CriterionIncluded.v1'>[] => {
  if (!criterionOf(code)) throw criterionUnknown(code);
  requireScopeOpen(cycle, engagementId);
  const { excluded } = requireDraft(state, engagementId);
  return code in excluded ? [fact('CriterionIncluded.v1', { scopeId: engagementId, engagementId, code })] : [];
};

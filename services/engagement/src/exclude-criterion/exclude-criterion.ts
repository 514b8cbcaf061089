import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { requireReason } from '@attestry/service-kit';
import { criteriaInScope, criterionOf, isCommon } from '@attestry/soc2';
import type { EngagementState } from '../engagement/engagement.js';
import {
  criterionNotInScope,
  criterionUnknown,
  exclusionNotAllowed,
  requireDraft,
  requireScopeOpen,
} from '../scope/scope.errors.js';
import type { ScopeState } from '../scope/scope.js';
import type { ExcludeCriterionInput } from './exclude-criterion.command.js';

/** Takes a criterion of a chosen category out, with why; the common ones stay (SCP-3). */
export const excludeCriterion = (
  { engagementId, code, rationale }: ExcludeCriterionInput,
  state: ScopeState,
  cycle: EngagementState,
): Fact<'CriterionExcluded.v1'>[] => {
  if (!criterionOf(code)) throw criterionUnknown(code);
  requireScopeOpen(cycle, engagementId);
  const { categories, excluded } = requireDraft(state, engagementId);
  if (isCommon(code)) throw exclusionNotAllowed(code);
  requireReason('SCP-3', `Leaving out ${code}`, rationale);
  if (!criteriaInScope(categories).includes(code)) throw criterionNotInScope(code);
  return code in excluded
    ? []
    : [fact('CriterionExcluded.v1', { scopeId: engagementId, engagementId, code, rationale })];
};

import type { Fact } from '@attestry/contracts';
import { categoriesNeedingReason } from '@attestry/soc2';
import type { EngagementState } from '../engagement/engagement.js';
import { confirmedScope } from '../scope/confirmed-scope.js';
import {
  categoriesRefused,
  categoryReason,
  dataTypesMissing,
  descriptionNotApproved,
  requireDraft,
  requireScopeOpen,
} from '../scope/scope.errors.js';
import type { Draft, ScopeState } from '../scope/scope.js';
import { recommendationFor } from '../select-categories/select-categories.js';
import type { SystemDescriptionState } from '../system-description/system-description.js';
import type { ConfirmScopeInput } from './confirm-scope.command.js';

/** SCP-4: what was declared after the choice may recommend otherwise; what differs since then has no reason yet. */
const requireReasonsStill = (draft: Draft): void => {
  const answered = categoriesNeedingReason(draft.categories, draft.recommended);
  const needed = categoriesNeedingReason(draft.categories, recommendationFor(draft).categories);
  const silent = needed.filter((category) => !answered.includes(category));
  if (silent.length > 0) throw categoryReason(silent);
};

/** Confirms the draft: described, with data types and categories, each reasoned where it differs from what is recommended now (SCP-1, 4, 5, 7). */
export const confirmScope = (
  { engagementId }: ConfirmScopeInput,
  state: ScopeState,
  cycle: EngagementState,
  description: SystemDescriptionState,
): Fact<'ScopeConfirmed.v1'>[] => {
  requireScopeOpen(cycle, engagementId);
  const draft = requireDraft(state, engagementId);
  if (description.is !== 'APPROVED') throw descriptionNotApproved(description.is);
  if (draft.dataTypes.length === 0) throw dataTypesMissing();
  if (draft.categories.length === 0) throw categoriesRefused('SECURITY_CATEGORY_REQUIRED', []);
  requireReasonsStill(draft);
  return [confirmedScope(engagementId, draft)];
};

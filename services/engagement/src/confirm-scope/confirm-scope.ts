import type { Fact } from '@attestry/contracts';
import type { EngagementState } from '../engagement/engagement.js';
import { confirmedScope } from '../scope/confirmed-scope.js';
import {
  categoriesRefused,
  dataTypesMissing,
  descriptionNotApproved,
  requireDraft,
  requireScopeOpen,
} from '../scope/scope.errors.js';
import type { ScopeState } from '../scope/scope.js';
import type { SystemDescriptionState } from '../system-description/system-description.js';
import type { ConfirmScopeInput } from './confirm-scope.command.js';

/** Confirms the draft: described, with data types and categories (SCP-1, 5, 7). */
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
  return [confirmedScope(engagementId, draft)];
};

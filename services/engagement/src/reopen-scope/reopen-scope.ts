import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { invalidState, notFound, requireReason } from '@attestry/service-kit';
import type { EngagementState } from '../engagement/engagement.js';
import { requireScopeOpen, scopeLocked } from '../scope/scope.errors.js';
import type { ScopeState } from '../scope/scope.js';
import type { ReopenScopeInput } from './reopen-scope.command.js';

/** Opens the scope under the next version (SCP-6, 8). */
export const reopenScope = (
  { engagementId, reason }: ReopenScopeInput,
  state: ScopeState,
  cycle: EngagementState,
): Fact<'ScopeReopened.v1'>[] => {
  requireReason('SCP-8', 'Opening the scope again', reason, 1);
  if (state.is === 'ABSENT') throw notFound('scope of the engagement', engagementId);
  if (state.is === 'LOCKED') throw scopeLocked(engagementId);
  requireScopeOpen(cycle, engagementId);
  if (state.is !== 'CONFIRMED') throw invalidState('SCOPE_SELECTION', state.is, ['CONFIRMED']);
  return [fact('ScopeReopened.v1', { scopeId: engagementId, engagementId, scopeVersion: state.version + 1, reason })];
};

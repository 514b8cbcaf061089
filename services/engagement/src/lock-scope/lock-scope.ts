import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { invalidState, notFound } from '@attestry/service-kit';
import type { ScopeState } from '../scope/scope.js';
import type { LockScopeInput } from './lock-scope.command.js';

/** Locks the scope for good (SCP-6). */
export const lockScope = ({ engagementId }: LockScopeInput, state: ScopeState): Fact<'ScopeLocked.v1'>[] => {
  if (state.is === 'ABSENT') throw notFound('scope of the engagement', engagementId);
  if (state.is === 'LOCKED') return [];
  if (state.is !== 'CONFIRMED') throw invalidState('SCOPE_SELECTION', state.is, ['CONFIRMED']);
  return [fact('ScopeLocked.v1', { scopeId: engagementId, engagementId, scopeVersion: state.version })];
};

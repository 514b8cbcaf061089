import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { invalidState, notFound } from '@attestry/service-kit';
import type { ControlState } from '../control/control.js';
import type { FreezeControlInput } from './freeze-control.command.js';

/** Fixes the mapping of an active control for one audit, once. What was retired meanwhile has nothing to fix. */
export const freezeControl = (
  { controlId, engagementId }: FreezeControlInput,
  state: ControlState,
): Fact<'ControlFrozen.v1'>[] => {
  if (state.is === 'ABSENT') throw notFound('control', controlId);
  if (state.is === 'RETIRED' || state.frozenFor.includes(engagementId)) return [];
  if (state.is !== 'ACTIVE') throw invalidState('CONTROL', state.is, ['ACTIVE']);
  return [fact('ControlFrozen.v1', { controlId, version: state.version, engagementId })];
};

import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { invalidState, notFound } from '@attestry/service-kit';
import type { ControlState } from '../control/control.js';
import type { FreezeControlInput } from './freeze-control.command.js';

/** Fixes the mapping of an active control for one audit; a second freeze for the same audit is no news. */
export const freezeControl = (
  { controlId, engagementId }: FreezeControlInput,
  state: ControlState,
): Fact<'ControlFrozen.v1'>[] => {
  if (state.is === 'ABSENT') throw notFound('control', controlId);
  if (state.is !== 'ACTIVE') throw invalidState('CONTROL', state.is, ['ACTIVE']);
  if (state.frozenFor.includes(engagementId)) return [];
  return [fact('ControlFrozen.v1', { controlId, version: state.version, engagementId })];
};

import { invalidState, notFound } from '@attestry/service-kit';
import type { ControlState } from '../control/control.js';
import type { Acting } from '../shape/own.js';
import { requireOwn } from '../shape/own.js';
import { controlNotActive } from './implementation.errors.js';
import type { ImplementationState } from './implementation.js';

export type ExistingControl = Exclude<ControlState, { is: 'ABSENT' }>;

/** The promise of a control that exists and, for a control owner, is the own one. */
export const requireOwned = (controlId: string, by: Acting, promise: ControlState): ExistingControl => {
  if (promise.is === 'ABSENT') throw notFound('control', controlId);
  requireOwn(by, promise.ownerRef);
  return promise;
};

/** IMP-1: only an active control is implemented. */
export const requireActive = (controlId: string, by: Acting, promise: ControlState): ExistingControl => {
  const existing = requireOwned(controlId, by, promise);
  if (existing.is !== 'ACTIVE') throw controlNotActive(existing.is);
  return existing;
};

export const requireState = (state: ImplementationState, allowed: readonly ImplementationState['is'][]): void => {
  if (!allowed.includes(state.is)) throw invalidState('CONTROL_IMPLEMENTATION', state.is, allowed);
};

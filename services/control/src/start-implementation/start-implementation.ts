import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { ControlState } from '../control/control.js';
import type { ImplementationState } from '../implementation/implementation.js';
import { requireActive, requireState } from '../implementation/require-active.js';
import type { Acting } from '../shape/own.js';
import type { StartImplementationInput } from './start-implementation.command.js';

/** Starts the implementation of an own, active control (IMP-1). */
export const startImplementation = (
  { controlId }: StartImplementationInput,
  by: Acting,
  promise: ControlState,
  state: ImplementationState,
): Fact<'ImplementationStarted.v1'>[] => {
  requireActive(controlId, by, promise);
  requireState(state, ['PLANNED']);
  return [fact('ImplementationStarted.v1', { controlId })];
};

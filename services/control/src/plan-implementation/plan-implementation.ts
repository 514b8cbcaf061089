import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { requireDay } from '@attestry/service-kit';
import type { ControlState } from '../control/control.js';
import type { ImplementationState } from '../implementation/implementation.js';
import { requireActive, requireState } from '../implementation/require-active.js';
import type { Acting } from '../shape/own.js';
import { present } from '../shape/present.js';
import type { PlanImplementationInput } from './plan-implementation.command.js';

/** Plans the implementation of an own, active control (IMP-1). */
export const planImplementation = (
  { controlId, plannedFor }: PlanImplementationInput,
  by: Acting,
  promise: ControlState,
  state: ImplementationState,
): Fact<'ImplementationPlanned.v1'>[] => {
  if (plannedFor) requireDay('plannedFor', plannedFor);
  requireActive(controlId, by, promise);
  requireState(state, ['NONE']);
  return [fact('ImplementationPlanned.v1', { controlId, ...present({ plannedFor }) })];
};

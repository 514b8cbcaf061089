import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { requireText } from '@attestry/service-kit';
import { requireStanding } from '../control/require-standing.js';
import type { ControlState } from '../control/control.js';
import type { AssignControlOwnerInput } from './assign-control-owner.command.js';

export const assignControlOwner = (
  { controlId, ownerRef }: AssignControlOwnerInput,
  state: ControlState,
): Fact<'ControlOwnerAssigned.v1'>[] => {
  requireText('ownerRef', ownerRef, 100);
  const terms = requireStanding(controlId, state);
  return terms.ownerRef === ownerRef ? [] : [fact('ControlOwnerAssigned.v1', { controlId, ownerRef })];
};

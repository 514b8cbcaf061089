import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { invalidState, notFound } from '@attestry/service-kit';
import { mappingRequired, ownerApproves, ownerRequired } from '../control/control.errors.js';
import type { ControlState } from '../control/control.js';
import type { ApproveControlDesignInput } from './approve-control-design.command.js';

/** Activates a control that has owner and mapping (CTL-2); the owner does not approve it (CTL-5, D2). */
export const approveControlDesign = (
  { controlId }: ApproveControlDesignInput,
  by: Pick<CommandContext, 'actor'>,
  state: ControlState,
): Fact<'ControlDesignApproved.v1'>[] => {
  if (state.is === 'ABSENT') throw notFound('control', controlId);
  if (state.ownerRef === by.actor) throw ownerApproves();
  if (state.is !== 'DRAFT') throw invalidState('CONTROL', state.is, ['DRAFT']);
  if (!state.ownerRef) throw ownerRequired();
  if (Object.keys(state.mappings).length === 0) throw mappingRequired();
  return [fact('ControlDesignApproved.v1', { controlId, version: state.version })];
};

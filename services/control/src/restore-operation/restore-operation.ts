import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import type { ControlState } from '../control/control.js';
import type { ImplementationState } from '../implementation/implementation.js';
import { changeInstant } from '../implementation/change-instant.js';
import { requireOwned, requireState } from '../implementation/require-active.js';
import { present } from '../shape/present.js';
import type { RestoreOperationInput } from './restore-operation.command.js';

/** Reports that a control works again, not before it stopped (IMP-3). */
export const restoreOperation = (
  input: RestoreOperationInput,
  by: Pick<CommandContext, 'actor' | 'role' | 'now'>,
  promise: ControlState,
  state: ImplementationState,
): Fact<'ControlOperationRestored.v1'>[] => {
  const { controlId, runId, note } = input;
  requireOwned(controlId, by, promise);
  requireState(state, ['DEGRADED']);
  const effectiveAt = changeInstant(input.validFrom, by.now, state);
  return [fact('ControlOperationRestored.v1', { controlId, ...present({ runId, note }) }, { effectiveAt })];
};

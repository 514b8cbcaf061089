import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { ControlState } from '../control/control.js';
import { evidenceRequired } from '../implementation/implementation.errors.js';
import type { ObligationState } from '../obligation/obligation.js';
import { requireOpen } from '../obligation/require-open.js';
import type { Acting } from '../shape/own.js';
import { requireOwn } from '../shape/own.js';
import { present } from '../shape/present.js';
import type { FulfilObligationInput } from './fulfil-obligation.command.js';

/** Fulfils an open obligation (domain 2.26). `promise`: the control it is about, if any. */
export const fulfilObligation = (
  { obligationId, evidenceId }: FulfilObligationInput,
  by: Acting,
  promise: ControlState | undefined,
  state: ObligationState,
): Fact<'ObligationFulfilled.v1'>[] => {
  requireOpen(obligationId, state);
  if (promise && promise.is !== 'ABSENT') requireOwn(by, promise.ownerRef);
  if (by.role !== 'SYS' && !evidenceId) throw evidenceRequired('2.26');
  return [fact('ObligationFulfilled.v1', { obligationId, ...present({ evidenceId }) })];
};

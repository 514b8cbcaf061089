import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { ObligationState } from '../obligation/obligation.js';
import { requireOpen } from '../obligation/require-open.js';
import { requireReason } from '../shape/reason.js';
import type { WaiveObligationInput } from './waive-obligation.command.js';

/** Waives an open obligation with a reason (MON-4). */
export const waiveObligation = (input: WaiveObligationInput, state: ObligationState): Fact<'ObligationWaived.v1'>[] => {
  const { obligationId } = input;
  const reason = requireReason('MON-4', 'Waiving an obligation', input.reason);
  requireOpen(obligationId, state);
  return [fact('ObligationWaived.v1', { obligationId, reason })];
};

import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { requireInstant } from '@attestry/service-kit';
import type { ObligationState } from '../obligation/obligation.js';
import { requireOpen } from '../obligation/require-open.js';
import type { CancelObligationInput } from './cancel-obligation.command.js';

/** MON-5: an open obligation of a retired control ends with the control. */
export const cancelObligation = (
  { obligationId, validFrom }: CancelObligationInput,
  state: ObligationState,
): Fact<'ObligationCancelled.v1'>[] => {
  requireOpen(obligationId, state);
  const effectiveAt = requireInstant('validFrom', validFrom);
  return [fact('ObligationCancelled.v1', { obligationId, cause: 'CONTROL_RETIRED' }, { effectiveAt })];
};

import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { RemediationState } from '../remediation/remediation.js';
import { requireItem } from '../remediation/require-item.js';
import { requireReason } from '../shape/reason.js';
import type { RejectRemediationInput } from './reject-remediation.command.js';

/** Sends reported work back with a reason. */
export const rejectRemediation = (
  input: RejectRemediationInput,
  state: RemediationState,
): Fact<'RemediationRejected.v1'>[] => {
  const { itemId } = input;
  const reason = requireReason('2.6', 'Sending reported work back', input.reason);
  requireItem(itemId, state, ['DONE']);
  return [fact('RemediationRejected.v1', { itemId, reason })];
};

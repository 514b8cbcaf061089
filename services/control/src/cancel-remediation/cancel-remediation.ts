import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { fromDeviation } from '../remediation/remediation.errors.js';
import type { RemediationState } from '../remediation/remediation.js';
import { OPEN_STATES } from '../remediation/remediation.js';
import { requireItem } from '../remediation/require-item.js';
import { requireReason } from '../shape/reason.js';
import type { CancelRemediationInput } from './cancel-remediation.command.js';

/** Cancels open work; what answers an audit deviation is done, not cancelled (REM-5). */
export const cancelRemediation = (
  input: CancelRemediationInput,
  state: RemediationState,
): Fact<'RemediationCancelled.v1'>[] => {
  const { itemId } = input;
  const reason = requireReason('REM-5', 'Cancelling an item', input.reason);
  const { source } = requireItem(itemId, state, OPEN_STATES);
  if (source === 'DEVIATION') throw fromDeviation();
  return [fact('RemediationCancelled.v1', { itemId, reason })];
};

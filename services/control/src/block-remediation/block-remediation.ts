import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { RemediationState } from '../remediation/remediation.js';
import { requireItem } from '../remediation/require-item.js';
import type { Acting } from '../shape/own.js';
import { requireOwn } from '../shape/own.js';
import { requireReason } from '../shape/reason.js';
import type { BlockRemediationInput } from './block-remediation.command.js';

/** Says why own work cannot go on. */
export const blockRemediation = (
  input: BlockRemediationInput,
  by: Acting,
  state: RemediationState,
): Fact<'RemediationBlocked.v1'>[] => {
  const { itemId } = input;
  const reason = requireReason('2.6', 'Blocking an item', input.reason);
  const item = requireItem(itemId, state, ['PLANNED', 'IN_PROGRESS']);
  requireOwn(by, item.ownerRef);
  return [fact('RemediationBlocked.v1', { itemId, reason })];
};

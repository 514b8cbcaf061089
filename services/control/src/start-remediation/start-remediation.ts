import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { RemediationState } from '../remediation/remediation.js';
import { requireItem } from '../remediation/require-item.js';
import type { Acting } from '../shape/own.js';
import { requireOwn } from '../shape/own.js';
import type { StartRemediationInput } from './start-remediation.command.js';

/** Starts, or takes up again, own work (domain 2.6). */
export const startRemediation = (
  input: StartRemediationInput,
  by: Acting,
  state: RemediationState,
): Fact<'RemediationStarted.v1'>[] => {
  const { itemId } = input;
  const item = requireItem(itemId, state, ['PLANNED', 'BLOCKED']);
  requireOwn(by, item.ownerRef);
  return [fact('RemediationStarted.v1', { itemId })];
};

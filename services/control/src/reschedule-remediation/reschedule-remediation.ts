import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import type { RemediationState } from '../remediation/remediation.js';
import { OPEN_STATES } from '../remediation/remediation.js';
import { requireFutureDay, requireItem } from '../remediation/require-item.js';
import { requireReason } from '../shape/reason.js';
import type { RescheduleRemediationInput } from './reschedule-remediation.command.js';

/** Moves the due day of open work; the same day is no news. */
export const rescheduleRemediation = (
  input: RescheduleRemediationInput,
  by: Pick<CommandContext, 'now'>,
  state: RemediationState,
): Fact<'RemediationRescheduled.v1'>[] => {
  const { itemId, dueOn: to } = input;
  const reason = requireReason('REM-2', 'A new due day', input.reason);
  const { dueOn: from } = requireItem(itemId, state, OPEN_STATES);
  requireFutureDay(to, by.now);
  return from === to ? [] : [fact('RemediationRescheduled.v1', { itemId, from, to, reason })];
};

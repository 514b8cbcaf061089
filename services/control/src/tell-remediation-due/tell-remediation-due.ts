import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { refuseField } from '@attestry/service-kit';
import { nextDueStep } from '@attestry/soc2';
import { levelOf, remediationTimer } from '../remediation/remediation-timer.js';
import type { RemediationState } from '../remediation/remediation.js';
import { OPEN_STATES } from '../remediation/remediation.js';
import { requireItem } from '../remediation/require-item.js';
import type { TellRemediationDueInput } from './tell-remediation-due.command.js';

/** 4.12: the next step of an open item's due day, each once: reminder, overdue, then to CM and to TO. */
export const tellRemediationDue = (
  { itemId }: TellRemediationDueInput,
  by: Pick<CommandContext, 'now'>,
  state: RemediationState,
): Fact<'RemediationDueSoon.v1' | 'RemediationOverdue.v1'>[] => {
  const item = requireItem(itemId, state, OPEN_STATES);
  const next = nextDueStep(remediationTimer(item));
  if (!next) return [];
  if (by.now < next.at) refuseField('itemId', `names an item of which there is nothing to tell before ${next.at}.`);
  const [data, valid] = [{ itemId, dueOn: item.dueOn, level: levelOf(next.step) }, { effectiveAt: next.at }];
  return [next.step < 0 ? fact('RemediationDueSoon.v1', data, valid) : fact('RemediationOverdue.v1', data, valid)];
};

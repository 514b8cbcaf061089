import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { dueStepAt } from '@attestry/soc2';
import type { RemediationState } from '../remediation/remediation.js';
import { OPEN_STATES } from '../remediation/remediation.js';
import { requireItem } from '../remediation/require-item.js';
import { refuseField } from '../shape/shape.js';
import type { MarkRemediationOverdueInput } from './mark-remediation-overdue.command.js';

/** 4.12: the day after the due day, once for each due day. */
export const markRemediationOverdue = (
  { itemId }: MarkRemediationOverdueInput,
  by: Pick<CommandContext, 'now'>,
  state: RemediationState,
): Fact<'RemediationOverdue.v1'>[] => {
  const { dueOn, overdueFor } = requireItem(itemId, state, OPEN_STATES);
  const overdueAt = dueStepAt(dueOn, 0);
  if (by.now < overdueAt) refuseField('itemId', `names an item that is overdue only from ${overdueAt} on.`);
  if (overdueFor === dueOn) return [];
  return [fact('RemediationOverdue.v1', { itemId, dueOn, level: 'OWNER' }, { effectiveAt: overdueAt })];
};

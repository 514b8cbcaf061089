import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { dueStepAt } from '@attestry/soc2';
import type { ObligationState } from '../obligation/obligation.js';
import { requireOpen } from '../obligation/require-open.js';
import { refuseField } from '../shape/shape.js';
import type { MarkObligationOverdueInput } from './mark-obligation-overdue.command.js';

/** 4.12: overdue from the day after the due day on, said once. */
export const markObligationOverdue = (
  { obligationId }: MarkObligationOverdueInput,
  by: Pick<CommandContext, 'now'>,
  state: ObligationState,
): Fact<'ObligationOverdue.v1'>[] => {
  const { is, dueOn } = requireOpen(obligationId, state);
  const overdueAt = dueStepAt(dueOn, 0);
  if (by.now < overdueAt) refuseField('obligationId', `names an obligation that is overdue only from ${overdueAt} on.`);
  if (is === 'OVERDUE') return [];
  return [fact('ObligationOverdue.v1', { obligationId, dueOn, level: 'OWNER' }, { effectiveAt: overdueAt })];
};

import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { refuseField } from '@attestry/service-kit';
import type { DueStep } from '@attestry/soc2';
import { nextDueStep } from '@attestry/soc2';
import { levelOf, obligationTimer } from '../obligation/obligation-timer.js';
import type { ObligationState } from '../obligation/obligation.js';
import { requireOpen } from '../obligation/require-open.js';
import type { TellObligationDueInput } from './tell-obligation-due.command.js';

type Told = Fact<'ObligationDueSoon.v1' | 'ObligationOverdue.v1' | 'ObligationEscalated.v1'>;

const told = (obligationId: string, dueOn: string, { step, at: effectiveAt }: DueStep): Told => {
  const [data, valid] = [{ obligationId, dueOn, level: levelOf(step) }, { effectiveAt }];
  if (step < 0) return fact('ObligationDueSoon.v1', data, valid);
  return step === 0 ? fact('ObligationOverdue.v1', data, valid) : fact('ObligationEscalated.v1', data, valid);
};

/** 4.12: the next step of an open obligation's due day, each once: reminder, overdue, then to CM and to TO. */
export const tellObligationDue = (
  { obligationId }: TellObligationDueInput,
  by: Pick<CommandContext, 'now'>,
  state: ObligationState,
): Told[] => {
  const duty = requireOpen(obligationId, state);
  const next = nextDueStep(obligationTimer(duty));
  if (!next) return [];
  if (by.now < next.at)
    refuseField('obligationId', `names an obligation of which there is nothing to tell before ${next.at}.`);
  return [told(obligationId, duty.dueOn, next)];
};

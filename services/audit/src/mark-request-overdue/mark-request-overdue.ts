import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { notFound } from '@attestry/service-kit';
import type { EvidenceRequestState } from '../evidence-request/evidence-request.js';
import type { DueStep } from '../evidence-request/lateness.js';
import { stepsToTell } from '../evidence-request/lateness.js';
import { DUE, REMINDER, UNANSWERED } from '../evidence-request/request-steps.js';
import type { MarkRequestOverdueInput } from './mark-request-overdue.command.js';

type Told =
  | 'EvidenceRequestDueSoon.v1'
  | 'EvidenceRequestOverdue.v1'
  | 'EvidenceRequestEscalated.v1'
  | 'EvidenceRequestUnanswered.v1';

interface About {
  readonly requestId: string;
  readonly auditId: string;
  readonly dueOn: string;
}

const factOf = (about: About, { step, level, dueAt: effectiveAt }: DueStep): Fact<Told> => {
  if (step === REMINDER) return fact('EvidenceRequestDueSoon.v1', { ...about, level }, { effectiveAt });
  const late = { ...about, businessDaysLate: step };
  if (step === UNANSWERED) return fact('EvidenceRequestUnanswered.v1', late, { effectiveAt });
  const type = step === DUE ? 'EvidenceRequestOverdue.v1' : 'EvidenceRequestEscalated.v1';
  return fact(type, { ...late, level }, { effectiveAt });
};

/** Records every step of the due day that has come and was not recorded, each with its due time (4.12). */
export const markRequestOverdue = (
  { requestId }: MarkRequestOverdueInput,
  by: Pick<CommandContext, 'now'>,
  state: EvidenceRequestState,
): Fact<Told>[] => {
  if (state.is === 'ABSENT') throw notFound('request', requestId);
  if (state.is !== 'OPEN' && state.is !== 'RETURNED') return [];
  const about = { requestId, auditId: state.auditId, dueOn: state.dueOn };
  return stepsToTell(state)
    .filter(({ dueAt }) => dueAt <= by.now)
    .map((step) => factOf(about, step));
};

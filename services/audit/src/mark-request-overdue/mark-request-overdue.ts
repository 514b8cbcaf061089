import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { notFound } from '@attestry/service-kit';
import type { EvidenceRequestState } from '../evidence-request/evidence-request.js';
import { lateSteps } from '../evidence-request/lateness.js';
import type { MarkRequestOverdueInput } from './mark-request-overdue.command.js';

/** Records every step of lateness that has come and was not recorded, each with its due time (4.12). */
export const markRequestOverdue = (
  { requestId }: MarkRequestOverdueInput,
  by: Pick<CommandContext, 'now'>,
  state: EvidenceRequestState,
): Fact<'EvidenceRequestOverdue.v1' | 'EvidenceRequestEscalated.v1'>[] => {
  if (state.is === 'ABSENT') throw notFound('request', requestId);
  if (state.is !== 'OPEN' && state.is !== 'RETURNED') return [];
  const { auditId, dueOn, reached } = state;
  return lateSteps(dueOn)
    .filter(({ level, dueAt }) => dueAt <= by.now && !reached.includes(level))
    .map(({ level, businessDays, dueAt }) =>
      fact(
        level === 'OWNER' ? 'EvidenceRequestOverdue.v1' : 'EvidenceRequestEscalated.v1',
        { requestId, auditId, dueOn, businessDaysLate: businessDays, level },
        { effectiveAt: dueAt },
      ),
    );
};

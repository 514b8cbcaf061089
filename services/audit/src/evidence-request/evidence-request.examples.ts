import type { EventData, Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';

const id = { requestId: 'req-1', auditId: 'aud-1' };

/** Facts for specs: a valid example, changed where a case needs it. */
export const raised = (change: Partial<EventData<'EvidenceRequestRaised.v1'>> = {}): Fact<'EvidenceRequestRaised.v1'> =>
  fact('EvidenceRequestRaised.v1', {
    ...id,
    kind: 'INITIAL',
    dueOn: '2026-01-16',
    text: 'The list of leavers.',
    ...change,
  });

export const assigned = (assigneeRef = 'p-04'): Fact<'EvidenceRequestAssigned.v1'> =>
  fact('EvidenceRequestAssigned.v1', { ...id, assigneeRef });

export const answered = (evidenceIds = ['e-1']): Fact<'EvidenceRequestAnswered.v1'> =>
  fact('EvidenceRequestAnswered.v1', { ...id, evidenceIds });

export const returned = (): Fact<'EvidenceRequestReturned.v1'> =>
  fact('EvidenceRequestReturned.v1', { ...id, reason: 'March is missing.' });

export const answerAccepted = (): Fact<'EvidenceRequestAccepted.v1'> => fact('EvidenceRequestAccepted.v1', id);

export const cancelled = (): Fact<'EvidenceRequestCancelled.v1'> => fact('EvidenceRequestCancelled.v1', id);

export const unobtainable = (): Fact<'EvidenceDeclaredUnobtainable.v1'> =>
  fact('EvidenceDeclaredUnobtainable.v1', { ...id, why: 'The vendor deleted its logs in May.' });

export const overdue = (
  change: Partial<EventData<'EvidenceRequestOverdue.v1'>> = {},
): Fact<'EvidenceRequestOverdue.v1'> =>
  fact('EvidenceRequestOverdue.v1', { ...id, dueOn: '2026-01-16', businessDaysLate: 0, level: 'OWNER', ...change });

import { unknownFact, view } from '@attestry/service-kit';
import type { RequestTimer } from '../evidence-request/lateness.js';
import { stepsToTell } from '../evidence-request/lateness.js';
import { REMINDER } from '../evidence-request/request-steps.js';

/** Unanswered requests by the instant somebody must be told next (4.12): MARK_REQUEST_OVERDUE; keys are request ids. */
export interface RequestDueDoc extends RequestTimer {
  readonly id: string;
  /** An answered request waits for the auditor, nobody is late. */
  readonly waiting: boolean;
  readonly dueAt?: string;
}

const timed = (doc: Omit<RequestDueDoc, 'dueAt'>): RequestDueDoc => {
  const next = doc.waiting ? undefined : stepsToTell(doc)[0];
  return next ? { ...doc, dueAt: next.dueAt } : doc;
};

const untimed = ({ dueAt: _, ...doc }: RequestDueDoc): Omit<RequestDueDoc, 'dueAt'> => doc;

const told = (doc: RequestDueDoc, step: number): RequestDueDoc => timed({ ...untimed(doc), told: [...doc.told, step] });

export const requestDue = view<RequestDueDoc>()({
  name: 'request-due',
  on: [
    'EvidenceRequestRaised.v1',
    'EvidenceRequestAnswered.v1',
    'EvidenceRequestReturned.v1',
    'EvidenceRequestAccepted.v1',
    'EvidenceRequestCancelled.v1',
    'EvidenceDeclaredUnobtainable.v1',
    'EvidenceRequestDueSoon.v1',
    'EvidenceRequestOverdue.v1',
    'EvidenceRequestEscalated.v1',
    'EvidenceRequestUnanswered.v1',
  ],
  key: (fact) => fact.data.requestId,
  fold: (doc, fact) => {
    if (fact.type === 'EvidenceRequestRaised.v1') {
      const { requestId: id, dueOn } = fact.data;
      return timed({ id, dueOn, raisedAt: fact.recordedAt, told: [], waiting: false });
    }
    // One stream: raised first; gone once it is closed.
    if (!doc) return undefined;
    switch (fact.type) {
      case 'EvidenceRequestAnswered.v1':
        return timed({ ...untimed(doc), waiting: true });
      case 'EvidenceRequestReturned.v1':
        return timed({ ...untimed(doc), waiting: false });
      case 'EvidenceRequestDueSoon.v1':
        return told(doc, REMINDER);
      case 'EvidenceRequestOverdue.v1':
      case 'EvidenceRequestEscalated.v1':
      case 'EvidenceRequestUnanswered.v1':
        return told(doc, fact.data.businessDaysLate);
      case 'EvidenceRequestAccepted.v1':
      case 'EvidenceRequestCancelled.v1':
      case 'EvidenceDeclaredUnobtainable.v1':
        return undefined;
      default:
        return unknownFact(fact);
    }
  },
});

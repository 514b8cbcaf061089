import type { EventData, RecordedOf } from '@attestry/contracts';
import type { Aggregate } from '@attestry/service-kit';
import { unknownFact } from '@attestry/service-kit';
import { REMINDER } from './request-steps.js';

export type EvidenceRequestFact = RecordedOf<
  | 'EvidenceRequestRaised.v1'
  | 'EvidenceRequestAssigned.v1'
  | 'EvidenceRequestAnswered.v1'
  | 'EvidenceRequestReturned.v1'
  | 'EvidenceRequestAccepted.v1'
  | 'EvidenceRequestCancelled.v1'
  | 'EvidenceDeclaredUnobtainable.v1'
  | 'EvidenceRequestDueSoon.v1'
  | 'EvidenceRequestOverdue.v1'
  | 'EvidenceRequestEscalated.v1'
  | 'EvidenceRequestUnanswered.v1'
>;

export type RequestKind = EventData<'EvidenceRequestRaised.v1'>['kind'];
export type EscalationLevel = EventData<'EvidenceRequestOverdue.v1'>['level'];
export type RequestStatus = 'OPEN' | 'ANSWERED' | 'RETURNED' | 'ACCEPTED' | 'CANCELLED' | 'UNOBTAINABLE';

export interface Raised {
  readonly is: RequestStatus;
  readonly auditId: string;
  readonly kind: RequestKind;
  readonly dueOn: string;
  readonly raisedAt: string;
  /** Whose access or leaving it asks about. */
  readonly subjectRef?: string;
  readonly assigneeRef?: string;
  /** What was told of its due day, in business days from it. */
  readonly told: readonly number[];
}

/** What the auditor asks for (domain 2.14, known as PBC). A final state never opens again (PBC-5). */
export type EvidenceRequestState = { readonly is: 'ABSENT' } | Raised;

const FINAL: readonly string[] = ['ACCEPTED', 'CANCELLED', 'UNOBTAINABLE'] satisfies RequestStatus[];

export const isFinal = (status: RequestStatus): boolean => FINAL.includes(status);

const raised = (
  { auditId, kind, dueOn, subjectRef }: EventData<'EvidenceRequestRaised.v1'>,
  raisedAt: string,
): Raised => ({
  is: 'OPEN',
  auditId,
  kind,
  dueOn,
  raisedAt,
  told: [],
  ...(subjectRef === undefined ? {} : { subjectRef }),
});

const evolve = (state: EvidenceRequestState, fact: EvidenceRequestFact): EvidenceRequestState => {
  if (fact.type === 'EvidenceRequestRaised.v1') return raised(fact.data, fact.recordedAt);
  if (state.is === 'ABSENT') return state;
  switch (fact.type) {
    case 'EvidenceRequestAssigned.v1':
      return { ...state, assigneeRef: fact.data.assigneeRef };
    case 'EvidenceRequestAnswered.v1':
      return { ...state, is: 'ANSWERED' };
    case 'EvidenceRequestReturned.v1':
      return { ...state, is: 'RETURNED' };
    case 'EvidenceRequestAccepted.v1':
      return { ...state, is: 'ACCEPTED' };
    case 'EvidenceRequestCancelled.v1':
      return { ...state, is: 'CANCELLED' };
    case 'EvidenceDeclaredUnobtainable.v1':
      return { ...state, is: 'UNOBTAINABLE' };
    case 'EvidenceRequestDueSoon.v1':
      return { ...state, told: [...state.told, REMINDER] };
    case 'EvidenceRequestOverdue.v1':
    case 'EvidenceRequestEscalated.v1':
    case 'EvidenceRequestUnanswered.v1':
      return { ...state, told: [...state.told, fact.data.businessDaysLate] };
    default:
      return unknownFact(fact);
  }
};

export const evidenceRequest: Aggregate<EvidenceRequestState, EvidenceRequestFact> = {
  kind: 'evidence-request',
  initial: { is: 'ABSENT' },
  evolve,
};

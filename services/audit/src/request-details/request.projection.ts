import type { EventData } from '@attestry/contracts';
import { unknownFact, view } from '@attestry/service-kit';
import type { EscalationLevel, RequestKind, RequestStatus } from '../evidence-request/evidence-request.js';
import { present } from '../shape/present.js';

/** One turn of the talk between organization and auditor. */
export interface Turn {
  readonly kind: 'ANSWER' | 'RETURN';
  readonly at: string;
  readonly by: string;
  readonly text?: string;
  readonly evidenceIds: readonly string[];
}

/** A request with its thread; keys are request ids. */
export interface RequestDoc {
  readonly id: string;
  readonly auditId: string;
  readonly kind: RequestKind;
  readonly controlId?: string;
  readonly parentId?: string;
  readonly dueOn: string;
  readonly text: string;
  readonly raisedAt: string;
  readonly state: RequestStatus;
  readonly assigneeRef?: string;
  /** Whom its lateness has reached last. */
  readonly late?: EscalationLevel;
  /** True once it was so late that the lead auditor need not wait any longer (4.12). */
  readonly unanswered?: boolean;
  readonly thread: readonly Turn[];
  /** Evidence of all answers, for filtering. */
  readonly evidenceIds: readonly string[];
}

const raised = (
  { requestId: id, auditId, kind, dueOn, text, controlId, parentId }: EventData<'EvidenceRequestRaised.v1'>,
  raisedAt: string,
): RequestDoc => ({
  id,
  auditId,
  kind,
  ...present({ controlId, parentId }),
  dueOn,
  text,
  raisedAt,
  state: 'OPEN',
  thread: [],
  evidenceIds: [],
});

const spoken = (doc: RequestDoc, state: RequestStatus, turn: Turn): RequestDoc => ({
  ...doc,
  state,
  thread: [...doc.thread, turn],
  evidenceIds: [...new Set([...doc.evidenceIds, ...turn.evidenceIds])],
});

export const requestView = view<RequestDoc>()({
  name: 'request',
  on: [
    'EvidenceRequestRaised.v1',
    'EvidenceRequestAssigned.v1',
    'EvidenceRequestAnswered.v1',
    'EvidenceRequestReturned.v1',
    'EvidenceRequestAccepted.v1',
    'EvidenceRequestCancelled.v1',
    'EvidenceDeclaredUnobtainable.v1',
    'EvidenceRequestOverdue.v1',
    'EvidenceRequestEscalated.v1',
    'EvidenceRequestUnanswered.v1',
  ],
  key: (fact) => fact.data.requestId,
  fold: (doc, fact) => {
    if (fact.type === 'EvidenceRequestRaised.v1') return raised(fact.data, fact.recordedAt);
    // One stream: a request is raised before anything else happens to it.
    if (!doc) return undefined;
    const said = { at: fact.recordedAt, by: fact.meta.actor };
    switch (fact.type) {
      case 'EvidenceRequestAssigned.v1':
        return { ...doc, assigneeRef: fact.data.assigneeRef };
      case 'EvidenceRequestAnswered.v1': {
        const { evidenceIds, note } = fact.data;
        return spoken(doc, 'ANSWERED', { kind: 'ANSWER', ...said, evidenceIds, ...present({ text: note }) });
      }
      case 'EvidenceRequestReturned.v1':
        return spoken(doc, 'RETURNED', { kind: 'RETURN', ...said, evidenceIds: [], text: fact.data.reason });
      case 'EvidenceRequestAccepted.v1':
        return { ...doc, state: 'ACCEPTED' };
      case 'EvidenceRequestCancelled.v1':
        return { ...doc, state: 'CANCELLED' };
      case 'EvidenceDeclaredUnobtainable.v1':
        return { ...doc, state: 'UNOBTAINABLE' };
      case 'EvidenceRequestOverdue.v1':
      case 'EvidenceRequestEscalated.v1':
        return { ...doc, late: fact.data.level };
      case 'EvidenceRequestUnanswered.v1':
        return { ...doc, unanswered: true };
      default:
        return unknownFact(fact);
    }
  },
});

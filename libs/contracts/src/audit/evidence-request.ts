import { events, internal, open } from '../events.js';
import { count, date, id, list, oneOf, optional, personRef, text } from '../schema.js';
import { escalationLevel } from '../vocabulary.js';

const request = { requestId: id(), auditId: id() };
const late = { ...request, dueOn: date(), businessDaysLate: count(), level: escalationLevel() };

/**
 * Domain 5.2, what the auditor asks for. `parentId`: the request that a follow-up follows (PBC-5). Unanswered: so late that the
 * lead auditor may record a limitation or a FAIL (4.12). `subjectRef`: whose access or leaving it asks about; that person does not answer it (D15).
 */
export const evidenceRequestEvents = events('audit', {
  'EvidenceRequestRaised.v1': open({
    ...request,
    controlId: optional(id()),
    kind: oneOf('INITIAL', 'FOLLOW_UP', 'QUESTION'),
    parentId: optional(id()),
    dueOn: date(),
    text: text(),
    subjectRef: optional(personRef()),
  }),
  'EvidenceRequestAssigned.v1': internal({ ...request, assigneeRef: personRef() }),
  'EvidenceRequestAnswered.v1': open({ ...request, evidenceIds: list(id()), note: optional(text()) }),
  'EvidenceRequestReturned.v1': open({ ...request, reason: text() }),
  'EvidenceRequestAccepted.v1': open(request),
  'EvidenceRequestCancelled.v1': open({ ...request, reason: optional(text()) }),
  'EvidenceDeclaredUnobtainable.v1': internal({ ...request, why: text() }),
  'EvidenceRequestDueSoon.v1': open({ ...request, dueOn: date(), level: escalationLevel() }),
  'EvidenceRequestOverdue.v1': open(late),
  'EvidenceRequestEscalated.v1': open(late),
  'EvidenceRequestUnanswered.v1': open({ ...request, dueOn: date(), businessDaysLate: count() }),
});

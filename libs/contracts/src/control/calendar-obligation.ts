import { events, open } from '../events.js';
import { code, date, id, oneOf, optional, str, text } from '../schema.js';
import { escalationLevel } from '../vocabulary.js';

const obligation = { obligationId: id(), engagementId: optional(id()) };
const due = { ...obligation, dueOn: date(), level: escalationLevel() };
const settled = { ...obligation, evidenceId: optional(id()), reason: optional(text()) };

/** What the monitoring year asks for: a control's occurrence, the next audit, or a yearly look at something. */
export const OBLIGATION_KINDS = [
  'CONTROL_OCCURRENCE',
  'REAUDIT',
  'RISK_ASSESSMENT',
  'POLICY_REVIEW',
  'VENDOR_REVIEW',
  'EVIDENCE_RENEWAL',
  'OTHER',
] as const;

const kind = oneOf(...OBLIGATION_KINDS);

/** Domain 5.3, obligations. ObligationCancelled: its control is retired (MON-5). `recurrence`: a control frequency, or ONCE. `occurrenceKey` names a control's occurrence. */
export const calendarObligationEvents = events('control', {
  'ObligationScheduled.v1': open({
    ...obligation,
    kind,
    controlId: optional(id()),
    dueOn: date(),
    recurrence: code(),
    occurrenceKey: optional(str()),
  }),
  'ObligationDueSoon.v1': open(due),
  'ObligationOverdue.v1': open(due),
  'ObligationEscalated.v1': open(due),
  'ObligationFulfilled.v1': open(settled),
  'ObligationWaived.v1': open(settled),
  'ObligationCancelled.v1': open({ ...obligation, cause: oneOf('CONTROL_RETIRED') }),
});

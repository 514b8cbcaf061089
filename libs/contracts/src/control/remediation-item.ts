import { events, open } from '../events.js';
import { code, count, date, id, list, oneOf, optional, personRef, text, whole } from '../schema.js';
import { escalationLevel } from '../vocabulary.js';

const moved = { itemId: id(), reason: optional(text()) };

/** Domain 5.3, remediation. `effort` in points (REM-1); `benefitHalves` is the benefit of 4.4 in halves; `rootCause` is REM-5's. */
export const remediationItemEvents = events('control', {
  'RemediationPlanned.v1': open({
    itemId: id(),
    source: oneOf('GAP', 'RISK', 'DEVIATION', 'MONITOR'),
    sourceId: id(),
    criteria: list(code()),
    controlId: optional(id()),
    effort: whole(1, 13),
    benefitHalves: count(),
    dueOn: date(),
    ownerRef: personRef(),
    engagementId: optional(id()),
    rootCause: optional(text()),
  }),
  'RemediationStarted.v1': open(moved),
  'RemediationBlocked.v1': open(moved),
  'RemediationReportedDone.v1': open({ itemId: id(), evidenceIds: list(id()) }),
  'RemediationVerified.v1': open(moved),
  'RemediationRejected.v1': open(moved),
  'RemediationRescheduled.v1': open({ itemId: id(), from: date(), to: date(), reason: text() }),
  'RemediationDueSoon.v1': open({ itemId: id(), dueOn: date(), level: escalationLevel() }),
  'RemediationOverdue.v1': open({ itemId: id(), dueOn: date(), level: escalationLevel() }),
  'RemediationCancelled.v1': open({ itemId: id(), reason: text() }),
});

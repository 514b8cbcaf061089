import { events, internal, open } from '../events.js';
import { code, count, date, digest, id, instant, list, optional, record, text } from '../schema.js';
import { reportType } from '../vocabulary.js';

const audit = { auditId: id(), engagementId: optional(id()) };
const fieldwork = { ...audit, at: instant(), reason: optional(text()) };
const duration = { ...audit, day: count(), openRequests: count(), followUps: count() };

/** Domain 5.2, the auditor's side of an engagement. `day` counts from the start of fieldwork; `endsOn` is planned once it took too long. */
export const auditEngagementEvents = events('audit', {
  'AuditPlanned.v1': open({
    auditId: id(),
    engagementId: id(),
    windowStart: date(),
    windowEnd: date(),
    firmId: id(),
    type: optional(reportType()),
  }),
  'AuditControlListAccepted.v1': internal({
    ...audit,
    controls: list(record({ controlId: id(), version: count(), criteria: list(code()) })),
    digest: digest(),
  }),
  'FieldworkStarted.v1': open(fieldwork),
  'FieldworkEnded.v1': open(fieldwork),
  'FieldworkReopened.v1': open(fieldwork),
  'AuditDurationWarning.v1': open(duration),
  'AuditDurationExceeded.v1': open(duration),
  'AuditEndPlanned.v1': open({ ...audit, endsOn: date(), reason: text() }),
  'AuditWithdrawn.v1': open({ ...audit, reason: text() }),
  'AuditClosed.v1': open({ ...audit, reportId: id() }),
});

import { events, internal, open } from '../events.js';
import { count, date, flag, id, instant, list, oneOf, optional, personRef, str, text } from '../schema.js';

const planned = { controlId: id(), plannedFor: optional(date()) };

/**
 * Domain 5.3, what is done of a control. Since when it holds is the envelope's `effectiveAt`.
 * ControlDegradedLong: not restored for 30 days (4.9, 4.11).
 */
export const controlImplementationEvents = events('control', {
  'ImplementationPlanned.v1': internal(planned),
  'ImplementationStarted.v1': internal(planned),
  'ControlImplemented.v1': open({ controlId: id(), version: count(), evidenceIds: list(id()) }),
  'ControlDegraded.v1': open({
    controlId: id(),
    cause: oneOf('MONITOR', 'MANUAL', 'EVIDENCE', 'AUDIT'),
    runId: optional(id()),
    note: optional(text()),
  }),
  'ControlDegradedLong.v1': open({ controlId: id(), since: instant() }),
  'ControlOperationRestored.v1': open({ controlId: id(), runId: optional(id()), note: optional(text()) }),
  'ControlPerformed.v1': open({
    controlId: id(),
    occurrenceKey: str(),
    performedAt: instant(),
    evidenceId: id(),
    late: flag(),
    performerRef: optional(personRef()),
    outcome: optional(oneOf('DONE', 'DEVIATED')),
  }),
  'ControlOccurrenceMissed.v1': open({ controlId: id(), occurrenceKey: str(), windowEnd: instant() }),
});

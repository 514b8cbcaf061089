import { events, internal, open } from '../events.js';
import { bp, code, id, list, oneOf, optional, personRef, text } from '../schema.js';

const review = { reviewId: id(), engagementId: id() };

/** Domain 5.2, readiness review. Figures are computed, never typed (RDY-3); `missing` names the parts of gate 5 that fail. */
export const readinessReviewEvents = events('audit', {
  'ReadinessReviewStarted.v1': internal(review),
  'ReadinessObservationRecorded.v1': internal({
    ...review,
    code: optional(code()),
    text: text(),
    byRole: oneOf('CM', 'AU', 'AL'),
  }),
  'AuditTeamNamed.v1': internal({
    ...review,
    leadRef: personRef(),
    deputyRef: personRef(),
    memberRefs: list(personRef()),
  }),
  'ReadinessConcluded.v1': open({
    ...review,
    outcome: oneOf('READY', 'NOT_READY'),
    readinessBp: bp(),
    coverageBp: bp(),
    missing: list(code()),
  }),
});

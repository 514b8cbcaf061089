import { events, internal, open } from '../events.js';
import { code, count, id, list, oneOf, optional, record, str, text, whole } from '../schema.js';
import { family, reportType } from '../vocabulary.js';

const step = { journeyId: id(), step: whole(1, 7) };
const pause = { journeyId: id(), reason: optional(text()) };

/** Why a step opens again (domain 4.11): a person's request, the scope, a control need, or what step 4 must look at anew. */
const reopenCause = oneOf(
  'REQUESTED',
  'SCOPE_REOPENED',
  'CRITERION_ADDED',
  'CONTROL_NEED_IDENTIFIED',
  'CONTROL_DEGRADED',
  'ASSESSMENT_STALE',
  'RISK_REASSESSMENT',
);

/** Domain 5.6, the step record of a journey. FamilyReasoned: why a family of S14 and S40 has no control (gate of step 3). */
export const journeyEvents = events('engagement', {
  'JourneyStarted.v1': open({
    journeyId: id(),
    engagementId: id(),
    predecessorJourneyId: optional(id()),
    type: optional(reportType()),
  }),
  'StepEntered.v1': open({ ...step, by: oneOf('GATE', 'REOPEN') }),
  'StepExited.v1': open({ ...step, facts: list(record({ part: code(), value: str(), eventId: id() })), days: count() }),
  'StepReopened.v1': open({ ...step, cause: reopenCause, sourceEventId: id(), reason: optional(text()) }),
  'StepCarriedForward.v1': open({ ...step, fromJourneyId: id() }),
  'StepGateRefused.v1': internal({ ...step, missing: list(code()) }),
  'JourneyEscalated.v1': open({ ...step, level: oneOf('CM', 'TO'), daysInStep: count() }),
  'FamilyReasoned.v1': open({ journeyId: id(), family: family(), reason: text() }),
  'JourneyPaused.v1': open(pause),
  'JourneyResumed.v1': open(pause),
  'JourneyCompleted.v1': open({ journeyId: id(), totalDays: count() }),
});

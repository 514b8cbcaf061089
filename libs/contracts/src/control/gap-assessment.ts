import { events, internal, open } from '../events.js';
import { bp, code, count, id, list, oneOf, optional, text } from '../schema.js';
import { criterionStatus } from '../vocabulary.js';

/** Domain 5.3, gap assessment. `criteria` is the scope it answers to, in catalogue order. */
export const gapAssessmentEvents = events('control', {
  'GapAssessmentStarted.v1': open({ gapId: id(), engagementId: id(), scopeVersion: count(), criteria: list(code()) }),
  'CriterionFindingRecorded.v1': internal({
    gapId: id(),
    code: code(),
    status: criterionStatus(),
    healthy: count(),
    weak: count(),
    absent: count(),
    note: optional(text()),
  }),
  'CriterionStatusOverridden.v1': internal({
    gapId: id(),
    code: code(),
    from: criterionStatus(),
    to: criterionStatus(),
    reason: text(),
  }),
  'GapAssessmentCompleted.v1': open({
    gapId: id(),
    scopeVersion: count(),
    met: count(),
    partial: count(),
    unmet: count(),
    readinessBp: bp(),
    coverageBp: bp(),
    engagementId: optional(id()),
  }),
  'GapAssessmentMarkedStale.v1': open({ gapId: id(), cause: oneOf('SCOPE_REOPENED'), engagementId: optional(id()) }),
});

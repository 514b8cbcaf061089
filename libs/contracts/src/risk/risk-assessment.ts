import { events, internal, open } from '../events.js';
import { code, count, id, list, oneOf, optional, text } from '../schema.js';

const assessment = { assessmentId: id() };

/** Domain 5.4, risk assessment of one scope version. `criteria` is the scope it answers to. */
export const riskAssessmentEvents = events('risk', {
  'RiskAssessmentStarted.v1': open({
    ...assessment,
    engagementId: id(),
    scopeVersion: count(),
    criteria: optional(list(code())),
  }),
  'CriterionRiskCovered.v1': internal({ ...assessment, code: code(), riskIds: list(id()) }),
  'CriterionDeclaredWithoutRisk.v1': internal({ ...assessment, code: code(), rationale: text() }),
  'ControlNeedIdentified.v1': open({
    ...assessment,
    needId: id(),
    riskId: id(),
    criteria: list(code()),
    text: text(),
    engagementId: optional(id()),
  }),
  'RiskAssessmentCompleted.v1': open({
    ...assessment,
    risks: count(),
    aboveAppetite: count(),
    inherentSum: count(),
    residualSum: count(),
    engagementId: optional(id()),
    scopeVersion: optional(count()),
  }),
  'RiskAssessmentMarkedStale.v1': open({ ...assessment, cause: oneOf('SCOPE_REOPENED'), engagementId: optional(id()) }),
});

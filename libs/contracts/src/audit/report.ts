import { events, internal, open } from '../events.js';
import { code, count, date, digest, flag, id, list, oneOf, optional, personRef, text } from '../schema.js';
import { category, criterionConclusion, opinion, reportType, wordsOf } from '../vocabulary.js';

const report = { reportId: id(), engagementId: id() };
const validity = { ...report, validUntil: date() };

/** What the rules propose: an opinion, or that AL must choose between two (O1). */
const proposedOpinion = oneOf(...wordsOf(opinion()), 'CHOICE_REQUIRED');

/**
 * Domain 5.2, opinion and report. `M` criteria in scope, `X` not met, `L` limited. `noOccurrence`: a primary control never
 * had to operate. `reason` of an issue: why the audit was shorter than AUDIT_MIN_DAYS (RPT-7).
 */
export const reportEvents = events('audit', {
  'CriterionConcluded.v1': internal({
    auditId: id(),
    code: code(),
    conclusion: criterionConclusion(),
    compensatedBy: list(id()),
    reason: optional(text()),
    noOccurrence: optional(flag()),
  }),
  'OpinionProposed.v1': internal({
    auditId: id(),
    kind: proposedOpinion,
    M: count(),
    X: count(),
    L: count(),
    criteria: list(code()),
    rule: code(),
    notMet: list(code()),
    limited: list(code()),
    description: optional(oneOf('FAIR', 'MATERIAL', 'PERVASIVE')),
  }),
  'ManagementAssertionSigned.v1': internal({
    engagementId: id(),
    signatoryRef: personRef(),
    digest: digest(),
    auditId: optional(id()),
  }),
  'ReportDrafted.v1': internal({ reportId: id(), auditId: id(), digest: digest(), sections: list(code()) }),
  'OpinionDecided.v1': internal({
    reportId: id(),
    auditId: id(),
    kind: opinion(),
    criteria: list(code()),
    categories: list(category()),
    signatoryRef: personRef(),
    rationale: optional(text()),
  }),
  'ReportIssued.v1': open({
    ...report,
    auditId: id(),
    type: reportType(),
    opinion: opinion(),
    reportDate: date(),
    validUntil: date(),
    coverageStart: optional(date()),
    coverageEnd: date(),
    categories: list(category()),
    digest: digest(),
    deviations: count(),
    reason: optional(text()),
  }),
  'ReportExpiring.v1': open(validity),
  'ReportExpired.v1': open(validity),
  'ReportSuperseded.v1': open({ ...report, byReportId: id() }),
  'ReportRecalled.v1': open({ ...report, reason: text() }),
});

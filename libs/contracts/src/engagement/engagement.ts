import { events, open } from '../events.js';
import { code, count, date, flag, id, list, oneOf, optional, record, text } from '../schema.js';
import { reportType } from '../vocabulary.js';

/** Answers that rule 4.1 judges: days until a report is needed, months of history the controls already have. */
const typeAnswers = record({
  clientNeedsType2Now: flag(),
  everNeedsType2: flag(),
  sensitivity: oneOf('LOW', 'MODERATE', 'HIGH'),
  urgencyDays: count(),
  historyMonths: count(),
});

/**
 * Domain 5.2, engagement. `reportId` of an opened engagement is its predecessor's report; `gapReason` is the one of ENG-5;
 * `rule` the row of 4.1 that fired. EngagementDateNear (4.12): the as-of date or period start is `daysLeft` days away and
 * `unmet` names the criteria that are UNMET then.
 */
export const engagementEvents = events('engagement', {
  'EngagementOpened.v1': open({
    engagementId: id(),
    systemId: id(),
    predecessorId: optional(id()),
    kind: oneOf('SOC2'),
    type: optional(reportType()),
    reportId: optional(id()),
  }),
  'ReportTypeDecided.v1': open({
    engagementId: id(),
    type: reportType(),
    recommended: oneOf('TYPE_2_DIRECT', 'TYPE_1_ONLY', 'TYPE_1_THEN_TYPE_2'),
    answers: typeAnswers,
    advisories: list(code()),
    rule: optional(code()),
    ruleSet: optional(count()),
    reason: optional(text()),
  }),
  'AsOfDateSet.v1': open({ engagementId: id(), asOfDate: date() }),
  'ObservationPeriodSet.v1': open({
    engagementId: id(),
    start: date(),
    endExclusive: date(),
    gapReason: optional(text()),
  }),
  'ReportCoverageGapForecast.v1': open({ engagementId: id(), gapDays: count(), validUntil: date(), periodEnd: date() }),
  'EngagementDateNear.v1': open({
    engagementId: id(),
    dueOn: date(),
    daysLeft: count(),
    unmet: list(code()),
  }),
  'EngagementAuditStarted.v1': open({ engagementId: id() }),
  'EngagementCompleted.v1': open({ engagementId: id(), reportId: id() }),
  'EngagementWithdrawn.v1': open({ engagementId: id(), by: oneOf('TO', 'AL'), reason: text() }),
});

import type { ServiceDefinition } from '@attestry/service-kit';
import { DifferenceType, MyTasksType } from '@attestry/service-kit';
import { DifferenceResolver } from './difference/difference.resolver.js';
import { ReadinessDifference } from './difference/readiness-difference.js';
import { calendarDates } from './calendar/calendar-date.projection.js';
import { CalendarReader } from './calendar/calendar.reader.js';
import { CalendarResolver } from './calendar/calendar.resolver.js';
import { occurrenceOutcomes } from './calendar/occurrence-outcome.projection.js';
import { controlView } from './control-details/control.projection.js';
import { ControlResolver } from './control-details/control.resolver.js';
import { ControlType } from './control-details/control.type.js';
import { CriterionResolver } from './criteria/criterion.resolver.js';
import { CriterionType } from './criteria/criterion.type.js';
import { ControlDueWorkResolver } from './due-work/due-work.resolver.js';
import { EngagementStandings } from './engagement-readiness/engagement-standings.reader.js';
import { EngagementResolver } from './engagement-readiness/engagement.resolver.js';
import { EngagementType } from './engagement-readiness/engagement.type.js';
import { FrameworkReuseResolver } from './framework-reuse/framework-reuse.resolver.js';
import { gapView } from './gap-details/gap-details.projection.js';
import { GapAssessmentResolver } from './gap-details/gap.resolver.js';
import { controlIntakeView } from './intake-details/control-intake.projection.js';
import { ControlIntakeResolver } from './intake-details/control-intake.resolver.js';
import { knownCollector } from './known-collector/known-collector.projection.js';
import { knownConclusion } from './known-conclusion/known-conclusion.projection.js';
import { knownEngagement } from './known-engagement/known-engagement.projection.js';
import { knownEvidence } from './known-evidence/known-evidence.projection.js';
import { knownMember } from './known-member/known-member.projection.js';
import { knownOrganization } from './known-organization/known-organization.projection.js';
import { knownRisks } from './known-risks/known-risks.projection.js';
import { LibraryResolver } from './library/library.resolver.js';
import { mappedRequirement } from './mapping-set/mapped-requirement.projection.js';
import { mappingSetView } from './mapping-set/mapping-set.projection.js';
import { obligationView } from './obligation-calendar/obligation.projection.js';
import { MyTasksResolver } from './my-tasks/my-tasks.resolver.js';
import { ObligationResolver } from './obligation-calendar/obligation.resolver.js';
import { occurrenceDue } from './occurrence/occurrence-due.projection.js';
import { policyView } from './policy-details/policy.projection.js';
import { PolicyResolver } from './policy-details/policy.resolver.js';
import { cancelObligations } from './reactions/cancel-obligations.js';
import { degradeByAudit } from './reactions/degrade-by-audit.js';
import { followMonitors } from './reactions/follow-monitors.js';
import { freezeControls } from './reactions/freeze-controls.js';
import { fulfilReaudit } from './reactions/fulfil-reaudit.js';
import { missWaived } from './reactions/miss-waived.js';
import { recurObligations } from './reactions/recur-obligations.js';
import { remedyDeviations } from './reactions/remedy-deviations.js';
import { restoreRemedied } from './reactions/restore-remedied.js';
import { scheduleReaudit } from './reactions/schedule-reaudit.js';
import { staleAssessments } from './reactions/stale-assessments.js';
import { adoptTaken, defineListed } from './reactions/take-controls.js';
import { ReadinessSeriesResolver } from './readiness-series/readiness-series.resolver.js';
import { Standings } from './readiness/standings.reader.js';
import { remediationView } from './remediation-plan/remediation-item.projection.js';
import { RemediationResolver } from './remediation-plan/remediation.resolver.js';
import { handlers, mutations } from './use-cases.js';

const ownViews = [
  controlView,
  controlIntakeView,
  gapView,
  mappedRequirement,
  mappingSetView,
  remediationView,
  policyView,
  obligationView,
  occurrenceDue,
  occurrenceOutcomes,
  calendarDates,
];

const foreignViews = [
  knownCollector,
  knownConclusion,
  knownEngagement,
  knownEvidence,
  knownMember,
  knownOrganization,
  knownRisks,
];

const reactions = [
  freezeControls,
  staleAssessments,
  remedyDeviations,
  followMonitors,
  degradeByAudit,
  restoreRemedied,
  scheduleReaudit,
  fulfilReaudit,
  recurObligations,
  cancelObligations,
  missWaived,
  adoptTaken,
  defineListed,
];

const queries = [
  CalendarResolver,
  ControlResolver,
  ControlIntakeResolver,
  CriterionResolver,
  EngagementResolver,
  FrameworkReuseResolver,
  GapAssessmentResolver,
  LibraryResolver,
  MyTasksResolver,
  ObligationResolver,
  PolicyResolver,
  ReadinessSeriesResolver,
  RemediationResolver,
  ControlDueWorkResolver,
  DifferenceResolver,
];

/** Criteria and library, controls and what is done about them, policies, gaps and their remediation, the calendar. */
export const controlService: ServiceDefinition = {
  name: 'control',
  listens: ['engagement', 'risk', 'evidence', 'audit'],
  views: [...ownViews, ...foreignViews],
  reactions,
  handlers,
  resolvers: [...mutations, ...queries],
  entities: [DifferenceType, MyTasksType, ControlType, CriterionType, EngagementType],
  providers: [CalendarReader, ReadinessDifference, Standings, EngagementStandings],
};

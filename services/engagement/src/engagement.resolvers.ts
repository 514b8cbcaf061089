import { DifferenceResolver } from './difference/difference.resolver.js';
import { ActivateOrganizationResolver } from './activate-organization/activate-organization.resolver.js';
import { ApproveSystemDescriptionResolver } from './approve-system-description/approve-system-description.resolver.js';
import { ChangeStageResolver } from './change-stage/change-stage.resolver.js';
import { CloseOrganizationResolver } from './close-organization/close-organization.resolver.js';
import { CompleteEngagementResolver } from './complete-engagement/complete-engagement.resolver.js';
import { CompleteJourneyResolver } from './complete-journey/complete-journey.resolver.js';
import { ConfirmCarryForwardResolver } from './confirm-carry-forward/confirm-carry-forward.resolver.js';
import { ConfirmScopeResolver } from './confirm-scope/confirm-scope.resolver.js';
import { DecideReportTypeResolver } from './decide-report-type/decide-report-type.resolver.js';
import { DeclareDataTypesResolver } from './declare-data-types/declare-data-types.resolver.js';
import { DraftSystemDescriptionResolver } from './draft-system-description/draft-system-description.resolver.js';
import { DueWorkResolver } from './due-work/due-work.resolver.js';
import { EngagementResolver } from './engagement-view/engagement.resolver.js';
import { EnterStepResolver } from './enter-step/enter-step.resolver.js';
import { ErasePersonResolver } from './erase-person/erase-person.resolver.js';
import { EscalateJourneyResolver } from './escalate-journey/escalate-journey.resolver.js';
import { ExcludeCriterionResolver } from './exclude-criterion/exclude-criterion.resolver.js';
import { FreezeSystemDescriptionResolver } from './freeze-system-description/freeze-system-description.resolver.js';
import { GrantMembershipResolver } from './grant-membership/grant-membership.resolver.js';
import { IncludeCriterionResolver } from './include-criterion/include-criterion.resolver.js';
import { JourneyActionsResolver } from './next-actions/journey-actions.resolver.js';
import { JourneyResolver } from './journey-view/journey.resolver.js';
import { LockMonitoringPeriodResolver } from './lock-monitoring-period/lock-monitoring-period.resolver.js';
import { LockScopeResolver } from './lock-scope/lock-scope.resolver.js';
import { MyTasksResolver } from './next-actions/my-tasks.resolver.js';
import { PauseJourneyResolver } from './pause-journey/pause-journey.resolver.js';
import { PersonsResolver } from './member-view/persons.resolver.js';
import { OpenEngagementResolver } from './open-engagement/open-engagement.resolver.js';
import { OpenSuccessorResolver } from './open-successor/open-successor.resolver.js';
import { OrganizationResolver } from './organization-view/organization.resolver.js';
import { PreviewReopeningResolver } from './preview-reopening/preview-reopening.resolver.js';
import { ReasonFamilyResolver } from './reason-family/reason-family.resolver.js';
import { RecommendReportTypeResolver } from './recommend-report-type/recommend-report-type.resolver.js';
import { RegisterOrganizationResolver } from './register-organization/register-organization.resolver.js';
import { RegisterPersonResolver } from './register-person/register-person.resolver.js';
import { ReopenScopeResolver } from './reopen-scope/reopen-scope.resolver.js';
import { ReopenStepResolver } from './reopen-step/reopen-step.resolver.js';
import { RequestStepExitResolver } from './request-step-exit/request-step-exit.resolver.js';
import { ResumeJourneyResolver } from './resume-journey/resume-journey.resolver.js';
import { ReviseSystemDescriptionResolver } from './revise-system-description/revise-system-description.resolver.js';
import { RevokeMembershipResolver } from './revoke-membership/revoke-membership.resolver.js';
import { ScopeResolver } from './scope-view/scope.resolver.js';
import { SelectCategoriesResolver } from './select-categories/select-categories.resolver.js';
import { SetAsOfDateResolver } from './set-as-of-date/set-as-of-date.resolver.js';
import { SetObservationPeriodResolver } from './set-observation-period/set-observation-period.resolver.js';
import { StartEngagementAuditResolver } from './start-engagement-audit/start-engagement-audit.resolver.js';
import { StartJourneyResolver } from './start-journey/start-journey.resolver.js';
import { StepDurationsResolver } from './step-durations/step-durations.resolver.js';
import { SuspendOrganizationResolver } from './suspend-organization/suspend-organization.resolver.js';
import { SystemDescriptionResolver } from './system-description-view/system-description.resolver.js';
import { TellEngagementDateResolver } from './tell-engagement-date/tell-engagement-date.resolver.js';
import { WithdrawEngagementResolver } from './withdraw-engagement/withdraw-engagement.resolver.js';

/** Everything this service offers in the graph. */
export const resolvers = [
  ActivateOrganizationResolver,
  ApproveSystemDescriptionResolver,
  ChangeStageResolver,
  CloseOrganizationResolver,
  CompleteEngagementResolver,
  CompleteJourneyResolver,
  ConfirmCarryForwardResolver,
  ConfirmScopeResolver,
  DecideReportTypeResolver,
  DeclareDataTypesResolver,
  DraftSystemDescriptionResolver,
  DueWorkResolver,
  EngagementResolver,
  DifferenceResolver,
  EnterStepResolver,
  ErasePersonResolver,
  EscalateJourneyResolver,
  ExcludeCriterionResolver,
  FreezeSystemDescriptionResolver,
  GrantMembershipResolver,
  IncludeCriterionResolver,
  JourneyActionsResolver,
  JourneyResolver,
  LockMonitoringPeriodResolver,
  LockScopeResolver,
  MyTasksResolver,
  PauseJourneyResolver,
  PersonsResolver,
  OpenEngagementResolver,
  OpenSuccessorResolver,
  OrganizationResolver,
  PreviewReopeningResolver,
  ReasonFamilyResolver,
  RecommendReportTypeResolver,
  RegisterOrganizationResolver,
  RegisterPersonResolver,
  ReopenScopeResolver,
  ReopenStepResolver,
  RequestStepExitResolver,
  ResumeJourneyResolver,
  ReviseSystemDescriptionResolver,
  RevokeMembershipResolver,
  ScopeResolver,
  SelectCategoriesResolver,
  SetAsOfDateResolver,
  SetObservationPeriodResolver,
  StartEngagementAuditResolver,
  StartJourneyResolver,
  StepDurationsResolver,
  SuspendOrganizationResolver,
  SystemDescriptionResolver,
  TellEngagementDateResolver,
  WithdrawEngagementResolver,
];

import { ActivateOrganizationHandler } from './activate-organization/activate-organization.handler.js';
import { ApproveSystemDescriptionHandler } from './approve-system-description/approve-system-description.handler.js';
import { CarryScopeHandler } from './carry-scope/carry-scope.handler.js';
import { ChangeStageHandler } from './change-stage/change-stage.handler.js';
import { CloseOrganizationHandler } from './close-organization/close-organization.handler.js';
import { CompleteEngagementHandler } from './complete-engagement/complete-engagement.handler.js';
import { CompleteJourneyHandler } from './complete-journey/complete-journey.handler.js';
import { ConfirmCarryForwardHandler } from './confirm-carry-forward/confirm-carry-forward.handler.js';
import { ConfirmScopeHandler } from './confirm-scope/confirm-scope.handler.js';
import { DecideReportTypeHandler } from './decide-report-type/decide-report-type.handler.js';
import { DeclareDataTypesHandler } from './declare-data-types/declare-data-types.handler.js';
import { DraftSystemDescriptionHandler } from './draft-system-description/draft-system-description.handler.js';
import { EnterStepHandler } from './enter-step/enter-step.handler.js';
import { ErasePersonHandler } from './erase-person/erase-person.handler.js';
import { EscalateJourneyHandler } from './escalate-journey/escalate-journey.handler.js';
import { ExcludeCriterionHandler } from './exclude-criterion/exclude-criterion.handler.js';
import { FreezeSystemDescriptionHandler } from './freeze-system-description/freeze-system-description.handler.js';
import { GrantMembershipHandler } from './grant-membership/grant-membership.handler.js';
import { IncludeCriterionHandler } from './include-criterion/include-criterion.handler.js';
import { LockMonitoringPeriodHandler } from './lock-monitoring-period/lock-monitoring-period.handler.js';
import { LockScopeHandler } from './lock-scope/lock-scope.handler.js';
import { OpenEngagementHandler } from './open-engagement/open-engagement.handler.js';
import { OpenMonitoringPeriodHandler } from './open-monitoring-period/open-monitoring-period.handler.js';
import { OpenSuccessorHandler } from './open-successor/open-successor.handler.js';
import { PauseJourneyHandler } from './pause-journey/pause-journey.handler.js';
import { ReasonFamilyHandler } from './reason-family/reason-family.handler.js';
import { RegisterOrganizationHandler } from './register-organization/register-organization.handler.js';
import { RegisterPersonHandler } from './register-person/register-person.handler.js';
import { ReopenScopeHandler } from './reopen-scope/reopen-scope.handler.js';
import { ReopenStepHandler } from './reopen-step/reopen-step.handler.js';
import { ReopenStepsHandler } from './reopen-steps/reopen-steps.handler.js';
import { RequestStepExitHandler } from './request-step-exit/request-step-exit.handler.js';
import { ResumeJourneyHandler } from './resume-journey/resume-journey.handler.js';
import { ReviseSystemDescriptionHandler } from './revise-system-description/revise-system-description.handler.js';
import { RevokeMembershipHandler } from './revoke-membership/revoke-membership.handler.js';
import { SelectCategoriesHandler } from './select-categories/select-categories.handler.js';
import { SetAsOfDateHandler } from './set-as-of-date/set-as-of-date.handler.js';
import { SetObservationPeriodHandler } from './set-observation-period/set-observation-period.handler.js';
import { StartEngagementAuditHandler } from './start-engagement-audit/start-engagement-audit.handler.js';
import { StartJourneyHandler } from './start-journey/start-journey.handler.js';
import { SuspendOrganizationHandler } from './suspend-organization/suspend-organization.handler.js';
import { TellEngagementDateHandler } from './tell-engagement-date/tell-engagement-date.handler.js';
import { WithdrawEngagementHandler } from './withdraw-engagement/withdraw-engagement.handler.js';

/** Every command this service carries out. */
export const handlers = [
  ActivateOrganizationHandler,
  ApproveSystemDescriptionHandler,
  CarryScopeHandler,
  ChangeStageHandler,
  CloseOrganizationHandler,
  CompleteEngagementHandler,
  CompleteJourneyHandler,
  ConfirmCarryForwardHandler,
  ConfirmScopeHandler,
  DecideReportTypeHandler,
  DeclareDataTypesHandler,
  DraftSystemDescriptionHandler,
  EnterStepHandler,
  ErasePersonHandler,
  EscalateJourneyHandler,
  ExcludeCriterionHandler,
  FreezeSystemDescriptionHandler,
  GrantMembershipHandler,
  IncludeCriterionHandler,
  LockMonitoringPeriodHandler,
  LockScopeHandler,
  OpenEngagementHandler,
  OpenMonitoringPeriodHandler,
  OpenSuccessorHandler,
  PauseJourneyHandler,
  ReasonFamilyHandler,
  RegisterOrganizationHandler,
  RegisterPersonHandler,
  ReopenScopeHandler,
  ReopenStepHandler,
  ReopenStepsHandler,
  RequestStepExitHandler,
  ResumeJourneyHandler,
  ReviseSystemDescriptionHandler,
  RevokeMembershipHandler,
  SelectCategoriesHandler,
  SetAsOfDateHandler,
  SetObservationPeriodHandler,
  StartEngagementAuditHandler,
  StartJourneyHandler,
  SuspendOrganizationHandler,
  TellEngagementDateHandler,
  WithdrawEngagementHandler,
];

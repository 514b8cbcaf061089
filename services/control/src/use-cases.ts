import type { Type } from '@nestjs/common';
import { AcceptPolicyHandler } from './accept-policy/accept-policy.handler.js';
import { AcceptPolicyResolver } from './accept-policy/accept-policy.resolver.js';
import { AdoptControlHandler } from './adopt-control/adopt-control.handler.js';
import { AdoptControlResolver } from './adopt-control/adopt-control.resolver.js';
import { AdoptControlsHandler } from './adopt-controls/adopt-controls.handler.js';
import { AdoptControlsResolver } from './adopt-controls/adopt-controls.resolver.js';
import { ApproveControlDesignHandler } from './approve-control-design/approve-control-design.handler.js';
import { ApproveControlDesignResolver } from './approve-control-design/approve-control-design.resolver.js';
import { ApprovePolicyHandler } from './approve-policy/approve-policy.handler.js';
import { ApprovePolicyResolver } from './approve-policy/approve-policy.resolver.js';
import { AssignControlOwnerHandler } from './assign-control-owner/assign-control-owner.handler.js';
import { AssignControlOwnerResolver } from './assign-control-owner/assign-control-owner.resolver.js';
import { BlockRemediationHandler } from './block-remediation/block-remediation.handler.js';
import { BlockRemediationResolver } from './block-remediation/block-remediation.resolver.js';
import { CancelObligationHandler } from './cancel-obligation/cancel-obligation.handler.js';
import { CancelRemediationHandler } from './cancel-remediation/cancel-remediation.handler.js';
import { CancelRemediationResolver } from './cancel-remediation/cancel-remediation.resolver.js';
import { CompleteGapAssessmentHandler } from './complete-gap-assessment/complete-gap-assessment.handler.js';
import { CompleteGapAssessmentResolver } from './complete-gap-assessment/complete-gap-assessment.resolver.js';
import { DeclareImplementedHandler } from './declare-implemented/declare-implemented.handler.js';
import { DeclareImplementedResolver } from './declare-implemented/declare-implemented.resolver.js';
import { DefineControlHandler } from './define-control/define-control.handler.js';
import { DefineControlResolver } from './define-control/define-control.resolver.js';
import { DraftPolicyHandler } from './draft-policy/draft-policy.handler.js';
import { DraftPolicyResolver } from './draft-policy/draft-policy.resolver.js';
import { FreezeControlHandler } from './freeze-control/freeze-control.handler.js';
import { FulfilObligationHandler } from './fulfil-obligation/fulfil-obligation.handler.js';
import { FulfilObligationResolver } from './fulfil-obligation/fulfil-obligation.resolver.js';
import { ImportControlsHandler } from './import-controls/import-controls.handler.js';
import { ImportControlsResolver } from './import-controls/import-controls.resolver.js';
import { ImportFrameworkHandler } from './import-framework/import-framework.handler.js';
import { ImportFrameworkResolver } from './import-framework/import-framework.resolver.js';
import { MapControlHandler } from './map-control/map-control.handler.js';
import { MapControlResolver } from './map-control/map-control.resolver.js';
import { MarkGapAssessmentStaleHandler } from './mark-gap-assessment-stale/mark-gap-assessment-stale.handler.js';
import { MarkLongDegradedHandler } from './mark-long-degraded/mark-long-degraded.handler.js';
import { MarkLongDegradedResolver } from './mark-long-degraded/mark-long-degraded.resolver.js';
import { MarkPolicyAcceptanceOverdueHandler } from './mark-policy-acceptance-overdue/mark-policy-acceptance-overdue.handler.js';
import { MarkPolicyAcceptanceOverdueResolver } from './mark-policy-acceptance-overdue/mark-policy-acceptance-overdue.resolver.js';
import { MarkPolicyReviewOverdueHandler } from './mark-policy-review-overdue/mark-policy-review-overdue.handler.js';
import { MarkPolicyReviewOverdueResolver } from './mark-policy-review-overdue/mark-policy-review-overdue.resolver.js';
import { MissOccurrenceHandler } from './miss-occurrence/miss-occurrence.handler.js';
import { MissOccurrenceResolver } from './miss-occurrence/miss-occurrence.resolver.js';
import { OverrideCriterionStatusHandler } from './override-criterion-status/override-criterion-status.handler.js';
import { OverrideCriterionStatusResolver } from './override-criterion-status/override-criterion-status.resolver.js';
import { PlanImplementationHandler } from './plan-implementation/plan-implementation.handler.js';
import { PlanImplementationResolver } from './plan-implementation/plan-implementation.resolver.js';
import { PlanRemediationHandler } from './plan-remediation/plan-remediation.handler.js';
import { PlanRemediationResolver } from './plan-remediation/plan-remediation.resolver.js';
import { PublishPolicyHandler } from './publish-policy/publish-policy.handler.js';
import { PublishPolicyResolver } from './publish-policy/publish-policy.resolver.js';
import { RecordCriterionFindingHandler } from './record-criterion-finding/record-criterion-finding.handler.js';
import { RecordCriterionFindingResolver } from './record-criterion-finding/record-criterion-finding.resolver.js';
import { RecordFindingsHandler } from './record-findings/record-findings.handler.js';
import { RecordFindingsResolver } from './record-findings/record-findings.resolver.js';
import { RecordPerformanceHandler } from './record-performance/record-performance.handler.js';
import { RecordPerformanceResolver } from './record-performance/record-performance.resolver.js';
import { RejectRemediationHandler } from './reject-remediation/reject-remediation.handler.js';
import { RejectRemediationResolver } from './reject-remediation/reject-remediation.resolver.js';
import { ReportDegradationHandler } from './report-degradation/report-degradation.handler.js';
import { ReportDegradationResolver } from './report-degradation/report-degradation.resolver.js';
import { ReportRemediationDoneHandler } from './report-remediation-done/report-remediation-done.handler.js';
import { ReportRemediationDoneResolver } from './report-remediation-done/report-remediation-done.resolver.js';
import { RescheduleRemediationHandler } from './reschedule-remediation/reschedule-remediation.handler.js';
import { RescheduleRemediationResolver } from './reschedule-remediation/reschedule-remediation.resolver.js';
import { RestoreOperationHandler } from './restore-operation/restore-operation.handler.js';
import { RestoreOperationResolver } from './restore-operation/restore-operation.resolver.js';
import { RetireControlHandler } from './retire-control/retire-control.handler.js';
import { RetireControlResolver } from './retire-control/retire-control.resolver.js';
import { RetirePolicyHandler } from './retire-policy/retire-policy.handler.js';
import { RetirePolicyResolver } from './retire-policy/retire-policy.resolver.js';
import { ReviseControlHandler } from './revise-control/revise-control.handler.js';
import { ReviseControlResolver } from './revise-control/revise-control.resolver.js';
import { RevisePolicyHandler } from './revise-policy/revise-policy.handler.js';
import { RevisePolicyResolver } from './revise-policy/revise-policy.resolver.js';
import { ScheduleObligationHandler } from './schedule-obligation/schedule-obligation.handler.js';
import { ScheduleObligationResolver } from './schedule-obligation/schedule-obligation.resolver.js';
import { StartGapAssessmentHandler } from './start-gap-assessment/start-gap-assessment.handler.js';
import { StartGapAssessmentResolver } from './start-gap-assessment/start-gap-assessment.resolver.js';
import { StartImplementationHandler } from './start-implementation/start-implementation.handler.js';
import { StartImplementationResolver } from './start-implementation/start-implementation.resolver.js';
import { StartRemediationHandler } from './start-remediation/start-remediation.handler.js';
import { StartRemediationResolver } from './start-remediation/start-remediation.resolver.js';
import { TakeListedControlHandler } from './take-listed-control/take-listed-control.handler.js';
import { TellObligationDueHandler } from './tell-obligation-due/tell-obligation-due.handler.js';
import { TellObligationDueResolver } from './tell-obligation-due/tell-obligation-due.resolver.js';
import { TellRemediationDueHandler } from './tell-remediation-due/tell-remediation-due.handler.js';
import { TellRemediationDueResolver } from './tell-remediation-due/tell-remediation-due.resolver.js';
import { UnmapControlHandler } from './unmap-control/unmap-control.handler.js';
import { UnmapControlResolver } from './unmap-control/unmap-control.resolver.js';
import { VerifyRemediationHandler } from './verify-remediation/verify-remediation.handler.js';
import { VerifyRemediationResolver } from './verify-remediation/verify-remediation.resolver.js';
import { WaiveObligationHandler } from './waive-obligation/waive-obligation.handler.js';
import { WaiveObligationResolver } from './waive-obligation/waive-obligation.resolver.js';

/** What the service does: one handler a use case, by aggregate. */
export const handlers: readonly Type[] = [
  AdoptControlHandler,
  AdoptControlsHandler,
  ImportControlsHandler,
  ImportFrameworkHandler,
  TakeListedControlHandler,
  DefineControlHandler,
  MapControlHandler,
  UnmapControlHandler,
  AssignControlOwnerHandler,
  ApproveControlDesignHandler,
  ReviseControlHandler,
  FreezeControlHandler,
  RetireControlHandler,
  PlanImplementationHandler,
  StartImplementationHandler,
  DeclareImplementedHandler,
  ReportDegradationHandler,
  RestoreOperationHandler,
  MarkLongDegradedHandler,
  RecordPerformanceHandler,
  MissOccurrenceHandler,
  DraftPolicyHandler,
  RevisePolicyHandler,
  ApprovePolicyHandler,
  PublishPolicyHandler,
  AcceptPolicyHandler,
  RetirePolicyHandler,
  MarkPolicyReviewOverdueHandler,
  MarkPolicyAcceptanceOverdueHandler,
  StartGapAssessmentHandler,
  RecordCriterionFindingHandler,
  RecordFindingsHandler,
  OverrideCriterionStatusHandler,
  CompleteGapAssessmentHandler,
  MarkGapAssessmentStaleHandler,
  PlanRemediationHandler,
  StartRemediationHandler,
  BlockRemediationHandler,
  ReportRemediationDoneHandler,
  VerifyRemediationHandler,
  RejectRemediationHandler,
  RescheduleRemediationHandler,
  CancelRemediationHandler,
  TellRemediationDueHandler,
  ScheduleObligationHandler,
  FulfilObligationHandler,
  WaiveObligationHandler,
  CancelObligationHandler,
  TellObligationDueHandler,
];

/** The use cases that callers may order; the others follow from facts. */
export const mutations: readonly Type[] = [
  AdoptControlResolver,
  AdoptControlsResolver,
  ImportControlsResolver,
  ImportFrameworkResolver,
  DefineControlResolver,
  MapControlResolver,
  UnmapControlResolver,
  AssignControlOwnerResolver,
  ApproveControlDesignResolver,
  ReviseControlResolver,
  RetireControlResolver,
  PlanImplementationResolver,
  StartImplementationResolver,
  DeclareImplementedResolver,
  ReportDegradationResolver,
  RestoreOperationResolver,
  MarkLongDegradedResolver,
  RecordPerformanceResolver,
  MissOccurrenceResolver,
  DraftPolicyResolver,
  RevisePolicyResolver,
  ApprovePolicyResolver,
  PublishPolicyResolver,
  AcceptPolicyResolver,
  RetirePolicyResolver,
  MarkPolicyReviewOverdueResolver,
  MarkPolicyAcceptanceOverdueResolver,
  StartGapAssessmentResolver,
  RecordCriterionFindingResolver,
  RecordFindingsResolver,
  OverrideCriterionStatusResolver,
  CompleteGapAssessmentResolver,
  PlanRemediationResolver,
  StartRemediationResolver,
  BlockRemediationResolver,
  ReportRemediationDoneResolver,
  VerifyRemediationResolver,
  RejectRemediationResolver,
  RescheduleRemediationResolver,
  CancelRemediationResolver,
  TellRemediationDueResolver,
  ScheduleObligationResolver,
  FulfilObligationResolver,
  WaiveObligationResolver,
  TellObligationDueResolver,
];

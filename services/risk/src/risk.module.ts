import type { ServiceDefinition } from '@attestry/service-kit';
import { DifferenceType, MyTasksType } from '@attestry/service-kit';
import { DifferenceResolver } from './difference/difference.resolver.js';
import { ApproveAcceptanceHandler } from './approve-acceptance/approve-acceptance.handler.js';
import { ApproveAcceptanceResolver } from './approve-acceptance/approve-acceptance.resolver.js';
import { AssessRiskHandler } from './assess-risk/assess-risk.handler.js';
import { AssessRiskResolver } from './assess-risk/assess-risk.resolver.js';
import { riskAssessmentView } from './assessment-view/risk-assessment.projection.js';
import { RiskAssessmentResolver } from './assessment-view/risk-assessment.resolver.js';
import { AssignRiskOwnerHandler } from './assign-risk-owner/assign-risk-owner.handler.js';
import { AssignRiskOwnerResolver } from './assign-risk-owner/assign-risk-owner.resolver.js';
import { CloseRiskHandler } from './close-risk/close-risk.handler.js';
import { CloseRiskResolver } from './close-risk/close-risk.resolver.js';
import { CompleteRiskAssessmentHandler } from './complete-risk-assessment/complete-risk-assessment.handler.js';
import { CompleteRiskAssessmentResolver } from './complete-risk-assessment/complete-risk-assessment.resolver.js';
import { CoverCriterionHandler } from './cover-criterion/cover-criterion.handler.js';
import { CoverCriterionResolver } from './cover-criterion/cover-criterion.resolver.js';
import { CriterionCoverageResolver } from './criterion-coverage/criterion-coverage.resolver.js';
import { DecideTreatmentHandler } from './decide-treatment/decide-treatment.handler.js';
import { DecideTreatmentResolver } from './decide-treatment/decide-treatment.resolver.js';
import { DeclareNoRiskHandler } from './declare-no-risk/declare-no-risk.handler.js';
import { DeclareNoRiskResolver } from './declare-no-risk/declare-no-risk.resolver.js';
import { acceptanceEnd } from './due-work/acceptance-end.projection.js';
import { RiskDueWorkResolver } from './due-work/due-work.resolver.js';
import { ControlRisksResolver } from './extensions/control-risks.resolver.js';
import { CriterionRisksResolver } from './extensions/criterion-risks.resolver.js';
import { EngagementAssessmentsResolver } from './extensions/engagement-assessments.resolver.js';
import { CriterionType } from './extensions/extended.types.js';
import { ControlType } from './extensions/extended.types.js';
import { EngagementType } from './extensions/extended.types.js';
import { IdentifyControlNeedHandler } from './identify-control-need/identify-control-need.handler.js';
import { IdentifyControlNeedResolver } from './identify-control-need/identify-control-need.resolver.js';
import { IdentifyRiskHandler } from './identify-risk/identify-risk.handler.js';
import { IdentifyRiskResolver } from './identify-risk/identify-risk.resolver.js';
import { knownControl } from './known-control/known-control.projection.js';
import { knownEvidence } from './known-control/known-evidence.projection.js';
import { knownScope } from './known-scope/known-scope.projection.js';
import { LapseAcceptanceHandler } from './lapse-acceptance/lapse-acceptance.handler.js';
import { LapseAcceptanceResolver } from './lapse-acceptance/lapse-acceptance.resolver.js';
import { MarkRiskAssessmentStaleHandler } from './mark-risk-assessment-stale/mark-risk-assessment-stale.handler.js';
import { MarkRiskAssessmentStaleResolver } from './mark-risk-assessment-stale/mark-risk-assessment-stale.resolver.js';
import { ClassifyAsSubserviceHandler } from './classify-as-subservice/classify-as-subservice.handler.js';
import { ClassifyAsSubserviceResolver } from './classify-as-subservice/classify-as-subservice.resolver.js';
import { reassessmentDue } from './due-work/reassessment-due.projection.js';
import { frozenDescription } from './known-cycle/frozen-description.projection.js';
import { knownCycle } from './known-cycle/known-cycle.projection.js';
import { MarkVendorReviewOverdueHandler } from './mark-vendor-review-overdue/mark-vendor-review-overdue.handler.js';
import { MarkVendorReviewOverdueResolver } from './mark-vendor-review-overdue/mark-vendor-review-overdue.resolver.js';
import { MyTasksResolver } from './my-tasks/my-tasks.resolver.js';
import { OffboardVendorHandler } from './offboard-vendor/offboard-vendor.handler.js';
import { OffboardVendorResolver } from './offboard-vendor/offboard-vendor.resolver.js';
import { OnboardVendorHandler } from './onboard-vendor/onboard-vendor.handler.js';
import { OnboardVendorResolver } from './onboard-vendor/onboard-vendor.resolver.js';
import { controlLapses } from './reactions/control-lapses.js';
import { reassessForDeviation, reassessForVendor } from './reactions/reassessments.js';
import { ReviewVendorHandler } from './review-vendor/review-vendor.handler.js';
import { ReviewVendorResolver } from './review-vendor/review-vendor.resolver.js';
import { RiskMatrixResolver } from './risk-matrix/risk-matrix.resolver.js';
import { TriggerReassessmentHandler } from './trigger-reassessment/trigger-reassessment.handler.js';
import { TriggerReassessmentResolver } from './trigger-reassessment/trigger-reassessment.resolver.js';
import { vendorRegister } from './vendor-register/vendor.projection.js';
import { VendorResolver } from './vendor-register/vendor.resolver.js';
import { ProposeAcceptanceHandler } from './propose-acceptance/propose-acceptance.handler.js';
import { ProposeAcceptanceResolver } from './propose-acceptance/propose-acceptance.resolver.js';
import { scopeLapses } from './reactions/scope-lapses.js';
import { staleAssessments } from './reactions/stale-assessments.js';
import { RejectAcceptanceHandler } from './reject-acceptance/reject-acceptance.handler.js';
import { RejectAcceptanceResolver } from './reject-acceptance/reject-acceptance.resolver.js';
import { riskRegister } from './risk-register/risk-register.projection.js';
import { RiskRegisterResolver } from './risk-register/risk-register.resolver.js';
import { RiskType } from './risk-register/risk.type.js';
import { StartRiskAssessmentHandler } from './start-risk-assessment/start-risk-assessment.handler.js';
import { StartRiskAssessmentResolver } from './start-risk-assessment/start-risk-assessment.resolver.js';

const handlers = [
  ApproveAcceptanceHandler,
  AssessRiskHandler,
  AssignRiskOwnerHandler,
  CloseRiskHandler,
  CompleteRiskAssessmentHandler,
  CoverCriterionHandler,
  DecideTreatmentHandler,
  DeclareNoRiskHandler,
  IdentifyControlNeedHandler,
  IdentifyRiskHandler,
  LapseAcceptanceHandler,
  MarkRiskAssessmentStaleHandler,
  ProposeAcceptanceHandler,
  RejectAcceptanceHandler,
  StartRiskAssessmentHandler,
  TriggerReassessmentHandler,
  OnboardVendorHandler,
  ReviewVendorHandler,
  ClassifyAsSubserviceHandler,
  OffboardVendorHandler,
  MarkVendorReviewOverdueHandler,
];

const mutations = [
  ApproveAcceptanceResolver,
  AssessRiskResolver,
  AssignRiskOwnerResolver,
  CloseRiskResolver,
  CompleteRiskAssessmentResolver,
  CoverCriterionResolver,
  DecideTreatmentResolver,
  DeclareNoRiskResolver,
  IdentifyControlNeedResolver,
  IdentifyRiskResolver,
  LapseAcceptanceResolver,
  MarkRiskAssessmentStaleResolver,
  ProposeAcceptanceResolver,
  RejectAcceptanceResolver,
  StartRiskAssessmentResolver,
  TriggerReassessmentResolver,
  OnboardVendorResolver,
  ReviewVendorResolver,
  ClassifyAsSubserviceResolver,
  OffboardVendorResolver,
  MarkVendorReviewOverdueResolver,
];

const queries = [
  RiskAssessmentResolver,
  RiskDueWorkResolver,
  DifferenceResolver,
  ControlRisksResolver,
  CriterionRisksResolver,
  EngagementAssessmentsResolver,
  RiskRegisterResolver,
  CriterionCoverageResolver,
  MyTasksResolver,
  RiskMatrixResolver,
  VendorResolver,
];

/** Risks, their assessment per criterion, treatment and acceptance; vendors. */
export const riskService: ServiceDefinition = {
  name: 'risk',
  listens: ['engagement', 'control', 'evidence', 'audit'],
  views: [
    riskAssessmentView,
    acceptanceEnd,
    reassessmentDue,
    knownControl,
    knownEvidence,
    knownScope,
    knownCycle,
    frozenDescription,
    riskRegister,
    vendorRegister,
  ],
  reactions: [scopeLapses, controlLapses, staleAssessments, reassessForVendor, reassessForDeviation],
  handlers,
  resolvers: [...mutations, ...queries],
  entities: [DifferenceType, MyTasksType, CriterionType, ControlType, EngagementType, RiskType],
};

import type { ServiceDefinition } from '@attestry/service-kit';
import { AcceptAnswerHandler } from './accept-answer/accept-answer.handler.js';
import { AcceptAnswerResolver } from './accept-answer/accept-answer.resolver.js';
import { AcceptControlListHandler } from './accept-control-list/accept-control-list.handler.js';
import { AcceptControlListResolver } from './accept-control-list/accept-control-list.resolver.js';
import { AnswerRequestHandler } from './answer-request/answer-request.handler.js';
import { AnswerRequestResolver } from './answer-request/answer-request.resolver.js';
import { AssignRequestHandler } from './assign-request/assign-request.handler.js';
import { AssignRequestResolver } from './assign-request/assign-request.resolver.js';
import { auditView } from './audit-details/audit.projection.js';
import { AuditFiles } from './audit-file/audit-files.js';
import { auditFirmView } from './audit-firms/audit-firm.projection.js';
import { AuditFirmsResolver } from './audit-firms/audit-firms.resolver.js';
import { AuditWorkspaceResolver } from './audit-workspace/audit-workspace.resolver.js';
import { CancelRequestHandler } from './cancel-request/cancel-request.handler.js';
import { CancelRequestResolver } from './cancel-request/cancel-request.resolver.js';
import { withdrawnAudits } from './cancel-request/withdrawn-audits.js';
import { ClearExceptionHandler } from './clear-exception/clear-exception.handler.js';
import { ClearExceptionResolver } from './clear-exception/clear-exception.resolver.js';
import { CloseAuditHandler } from './close-audit/close-audit.handler.js';
import { issuedReports } from './close-audit/issued-reports.js';
import { ConcludeReadinessHandler } from './conclude-readiness/conclude-readiness.handler.js';
import { ConcludeReadinessResolver } from './conclude-readiness/conclude-readiness.resolver.js';
import { ConcludeTestHandler } from './conclude-test/conclude-test.handler.js';
import { ConcludeTestResolver } from './conclude-test/conclude-test.resolver.js';
import { ConfirmDeviationHandler } from './confirm-deviation/confirm-deviation.handler.js';
import { ConfirmDeviationResolver } from './confirm-deviation/confirm-deviation.resolver.js';
import { controlWords } from './control-words/control-words.projection.js';
import { DecideOpinionHandler } from './decide-opinion/decide-opinion.handler.js';
import { DecideOpinionResolver } from './decide-opinion/decide-opinion.resolver.js';
import { DeclareIndependenceHandler } from './declare-independence/declare-independence.handler.js';
import { DeclareIndependenceResolver } from './declare-independence/declare-independence.resolver.js';
import { DeclareUnobtainableHandler } from './declare-unobtainable/declare-unobtainable.handler.js';
import { DeclareUnobtainableResolver } from './declare-unobtainable/declare-unobtainable.resolver.js';
import { DefinePopulationHandler } from './define-population/define-population.handler.js';
import { DefinePopulationResolver } from './define-population/define-population.resolver.js';
import { descriptionText } from './description-text/description-text.projection.js';
import { DraftManagementResponseHandler } from './draft-management-response/draft-management-response.handler.js';
import { DraftManagementResponseResolver } from './draft-management-response/draft-management-response.resolver.js';
import { DraftReportHandler } from './draft-report/draft-report.handler.js';
import { DraftReportResolver } from './draft-report/draft-report.resolver.js';
import { DrawSampleHandler } from './draw-sample/draw-sample.handler.js';
import { DrawSampleResolver } from './draw-sample/draw-sample.resolver.js';
import { auditDurationDue } from './due-timers/audit-duration-due.projection.js';
import { firmDue } from './due-timers/firm-due.projection.js';
import { grantDue } from './due-timers/grant-due.projection.js';
import { requestDue } from './due-timers/request-due.projection.js';
import { AuditDueWorkResolver } from './due-work/due-work.resolver.js';
import { EndFieldworkHandler } from './end-fieldwork/end-fieldwork.handler.js';
import { EndFieldworkResolver } from './end-fieldwork/end-fieldwork.resolver.js';
import { EndGrantHandler } from './end-grant/end-grant.handler.js';
import { EndGrantResolver } from './end-grant/end-grant.resolver.js';
import { exceptionFile } from './exception-file/exception-file.projection.js';
import { ExceptionsResolver } from './exception-file/exceptions.resolver.js';
import { ExtendSampleHandler } from './extend-sample/extend-sample.handler.js';
import { ExtendSampleResolver } from './extend-sample/extend-sample.resolver.js';
import { EngagementAuditsResolver } from './extended/engagement-audits.resolver.js';
import { EngagementType } from './extended/extended.types.js';
import { CriterionType } from './extended/extended.types.js';
import { ControlType } from './extended/extended.types.js';
import { EvidenceType } from './extended/extended.types.js';
import { AuditorCandidatesResolver } from './firm-choice/auditor-candidates.resolver.js';
import { firmSelectionView } from './firm-selection/firm-selection.projection.js';
import { FreezePopulationHandler } from './freeze-population/freeze-population.handler.js';
import { FreezePopulationResolver } from './freeze-population/freeze-population.resolver.js';
import { InviteObserverHandler } from './invite-observer/invite-observer.handler.js';
import { InviteObserverResolver } from './invite-observer/invite-observer.resolver.js';
import { IssueReportHandler } from './issue-report/issue-report.handler.js';
import { IssueReportResolver } from './issue-report/issue-report.resolver.js';
import { knownCollector } from './known-control/known-collector.projection.js';
import { knownControl } from './known-control/known-control.projection.js';
import { knownEngagement } from './known-engagement/known-engagement.projection.js';
import { knownEvidence } from './known-evidence/known-evidence.projection.js';
import { knownMember } from './known-member/known-member.projection.js';
import { LapseFirmHandler } from './lapse-firm/lapse-firm.handler.js';
import { LapseFirmResolver } from './lapse-firm/lapse-firm.resolver.js';
import { ListFirmHandler } from './list-firm/list-firm.handler.js';
import { ListFirmResolver } from './list-firm/list-firm.resolver.js';
import { LogSlice } from './log-slice/log-slice.js';
import { MarkAuditDurationHandler } from './mark-audit-duration/mark-audit-duration.handler.js';
import { MarkAuditDurationResolver } from './mark-audit-duration/mark-audit-duration.resolver.js';
import { MarkReportExpiredHandler } from './mark-report-expired/mark-report-expired.handler.js';
import { MarkReportExpiredResolver } from './mark-report-expired/mark-report-expired.resolver.js';
import { MarkReportExpiringHandler } from './mark-report-expiring/mark-report-expiring.handler.js';
import { MarkReportExpiringResolver } from './mark-report-expiring/mark-report-expiring.resolver.js';
import { MarkRequestOverdueHandler } from './mark-request-overdue/mark-request-overdue.handler.js';
import { MarkRequestOverdueResolver } from './mark-request-overdue/mark-request-overdue.resolver.js';
import { NameAuditTeamHandler } from './name-audit-team/name-audit-team.handler.js';
import { NameAuditTeamResolver } from './name-audit-team/name-audit-team.resolver.js';
import { CriterionConclusionResolver } from './opinion-file/criterion-conclusion.resolver.js';
import { opinionFile } from './opinion-file/opinion-file.projection.js';
import { OpinionsResolver } from './opinion-file/opinions.resolver.js';
import { PlanAuditHandler } from './plan-audit/plan-audit.handler.js';
import { PlanAuditResolver } from './plan-audit/plan-audit.resolver.js';
import { PlanTestHandler } from './plan-test/plan-test.handler.js';
import { PlanTestResolver } from './plan-test/plan-test.resolver.js';
import { populationFile } from './population-file/population-file.projection.js';
import { PopulationsResolver } from './population-file/populations.resolver.js';
import { ProposeOpinionHandler } from './propose-opinion/propose-opinion.handler.js';
import { ProposeOpinionResolver } from './propose-opinion/propose-opinion.resolver.js';
import { RaiseExceptionHandler } from './raise-exception/raise-exception.handler.js';
import { RaiseRequestHandler } from './raise-request/raise-request.handler.js';
import { RaiseRequestResolver } from './raise-request/raise-request.resolver.js';
import { failedItems } from './reactions/failed-items.js';
import { issuedSupersedes } from './reactions/issued-supersedes.js';
import { issuedWaives } from './reactions/issued-waives.js';
import { readinessReviewView } from './readiness-details/readiness-review.projection.js';
import { ReadinessReviewResolver } from './readiness-details/readiness-review.resolver.js';
import { RecallReportHandler } from './recall-report/recall-report.handler.js';
import { RecallReportResolver } from './recall-report/recall-report.resolver.js';
import { RecordItemResultHandler } from './record-item-result/record-item-result.handler.js';
import { RecordItemResultResolver } from './record-item-result/record-item-result.resolver.js';
import { RecordItemResultsHandler } from './record-item-results/record-item-results.handler.js';
import { RecordItemResultsResolver } from './record-item-results/record-item-results.resolver.js';
import { RecordObservationHandler } from './record-observation/record-observation.handler.js';
import { RecordObservationResolver } from './record-observation/record-observation.resolver.js';
import { ReopenFieldworkHandler } from './reopen-fieldwork/reopen-fieldwork.handler.js';
import { ReopenFieldworkResolver } from './reopen-fieldwork/reopen-fieldwork.resolver.js';
import { ReplaceItemHandler } from './replace-item/replace-item.handler.js';
import { ReplaceItemResolver } from './replace-item/replace-item.resolver.js';
import { EngagementReportsResolver } from './report-card/engagement-reports.resolver.js';
import { reportCard } from './report-card/report-card.projection.js';
import { ReportTexts } from './report-card/report-texts.js';
import { ReportsResolver } from './report-card/reports.resolver.js';
import { requestView } from './request-details/request.projection.js';
import { RequestsResolver } from './request-details/requests.resolver.js';
import { ReturnRequestHandler } from './return-request/return-request.handler.js';
import { ReturnRequestResolver } from './return-request/return-request.resolver.js';
import { ReviseManagementResponseHandler } from './revise-management-response/revise-management-response.handler.js';
import { ReviseManagementResponseResolver } from './revise-management-response/revise-management-response.resolver.js';
import { sampleFile } from './sample-file/sample-file.projection.js';
import { SamplesResolver } from './sample-file/samples.resolver.js';
import { SelectFirmHandler } from './select-firm/select-firm.handler.js';
import { SelectFirmResolver } from './select-firm/select-firm.resolver.js';
import { SignManagementAssertionHandler } from './sign-management-assertion/sign-management-assertion.handler.js';
import { SignManagementAssertionResolver } from './sign-management-assertion/sign-management-assertion.resolver.js';
import { StartFieldworkHandler } from './start-fieldwork/start-fieldwork.handler.js';
import { StartFieldworkResolver } from './start-fieldwork/start-fieldwork.resolver.js';
import { StartReadinessReviewHandler } from './start-readiness-review/start-readiness-review.handler.js';
import { StartReadinessReviewResolver } from './start-readiness-review/start-readiness-review.resolver.js';
import { StartTestHandler } from './start-test/start-test.handler.js';
import { StartTestResolver } from './start-test/start-test.resolver.js';
import { SubmitManagementResponseHandler } from './submit-management-response/submit-management-response.handler.js';
import { SubmitManagementResponseResolver } from './submit-management-response/submit-management-response.resolver.js';
import { SupersedeReportHandler } from './supersede-report/supersede-report.handler.js';
import { TestItems } from './test-items/test-items.js';
import { testProgress } from './test-progress/test-progress.projection.js';
import { ControlTestsResolver } from './test-sheet/control-tests.resolver.js';
import { CriterionTestsResolver } from './test-sheet/criterion-tests.resolver.js';
import { testSheet } from './test-sheet/test-sheet.projection.js';
import { TestSheetsResolver } from './test-sheet/test-sheets.resolver.js';
import { VerifyFirmHandler } from './verify-firm/verify-firm.handler.js';
import { VerifyFirmResolver } from './verify-firm/verify-firm.resolver.js';
import { WaiveResponseHandler } from './waive-response/waive-response.handler.js';
import { WithdrawFromAuditHandler } from './withdraw-from-audit/withdraw-from-audit.handler.js';
import { WithdrawFromAuditResolver } from './withdraw-from-audit/withdraw-from-audit.resolver.js';

const handlers = [
  AcceptAnswerHandler,
  AcceptControlListHandler,
  AnswerRequestHandler,
  AssignRequestHandler,
  CancelRequestHandler,
  ClearExceptionHandler,
  CloseAuditHandler,
  ConcludeReadinessHandler,
  ConcludeTestHandler,
  ConfirmDeviationHandler,
  DecideOpinionHandler,
  DeclareIndependenceHandler,
  DeclareUnobtainableHandler,
  DefinePopulationHandler,
  DraftManagementResponseHandler,
  DraftReportHandler,
  DrawSampleHandler,
  EndFieldworkHandler,
  EndGrantHandler,
  ExtendSampleHandler,
  FreezePopulationHandler,
  InviteObserverHandler,
  IssueReportHandler,
  LapseFirmHandler,
  ListFirmHandler,
  MarkAuditDurationHandler,
  MarkReportExpiredHandler,
  MarkReportExpiringHandler,
  MarkRequestOverdueHandler,
  NameAuditTeamHandler,
  PlanAuditHandler,
  PlanTestHandler,
  ProposeOpinionHandler,
  RaiseExceptionHandler,
  RaiseRequestHandler,
  RecallReportHandler,
  RecordItemResultHandler,
  RecordItemResultsHandler,
  RecordObservationHandler,
  ReopenFieldworkHandler,
  ReplaceItemHandler,
  ReturnRequestHandler,
  ReviseManagementResponseHandler,
  SelectFirmHandler,
  SignManagementAssertionHandler,
  StartFieldworkHandler,
  StartReadinessReviewHandler,
  StartTestHandler,
  SubmitManagementResponseHandler,
  SupersedeReportHandler,
  VerifyFirmHandler,
  WaiveResponseHandler,
  WithdrawFromAuditHandler,
];

const mutations = [
  AcceptAnswerResolver,
  AcceptControlListResolver,
  AnswerRequestResolver,
  AssignRequestResolver,
  CancelRequestResolver,
  ClearExceptionResolver,
  ConcludeReadinessResolver,
  ConcludeTestResolver,
  ConfirmDeviationResolver,
  DecideOpinionResolver,
  DeclareIndependenceResolver,
  DeclareUnobtainableResolver,
  DefinePopulationResolver,
  DraftManagementResponseResolver,
  DraftReportResolver,
  DrawSampleResolver,
  EndFieldworkResolver,
  EndGrantResolver,
  ExtendSampleResolver,
  FreezePopulationResolver,
  InviteObserverResolver,
  IssueReportResolver,
  LapseFirmResolver,
  ListFirmResolver,
  MarkAuditDurationResolver,
  MarkReportExpiredResolver,
  MarkReportExpiringResolver,
  MarkRequestOverdueResolver,
  NameAuditTeamResolver,
  PlanAuditResolver,
  PlanTestResolver,
  ProposeOpinionResolver,
  RaiseRequestResolver,
  RecallReportResolver,
  RecordItemResultResolver,
  RecordItemResultsResolver,
  RecordObservationResolver,
  ReopenFieldworkResolver,
  ReplaceItemResolver,
  ReturnRequestResolver,
  ReviseManagementResponseResolver,
  SelectFirmResolver,
  SignManagementAssertionResolver,
  StartFieldworkResolver,
  StartReadinessReviewResolver,
  StartTestResolver,
  SubmitManagementResponseResolver,
  VerifyFirmResolver,
  WithdrawFromAuditResolver,
];

const queries = [
  AuditFirmsResolver,
  AuditWorkspaceResolver,
  AuditDueWorkResolver,
  ExceptionsResolver,
  EngagementAuditsResolver,
  AuditorCandidatesResolver,
  CriterionConclusionResolver,
  OpinionsResolver,
  PopulationsResolver,
  ReadinessReviewResolver,
  EngagementReportsResolver,
  ReportsResolver,
  RequestsResolver,
  SamplesResolver,
  ControlTestsResolver,
  CriterionTestsResolver,
  TestSheetsResolver,
];

/** Audit firms, readiness, the audit, tests of controls, exceptions and reports. */
export const auditService: ServiceDefinition = {
  name: 'audit',
  listens: ['engagement', 'control', 'evidence', 'risk'],
  views: [
    auditView,
    auditFirmView,
    controlWords,
    descriptionText,
    auditDurationDue,
    firmDue,
    grantDue,
    requestDue,
    exceptionFile,
    firmSelectionView,
    knownCollector,
    knownControl,
    knownEngagement,
    knownEvidence,
    knownMember,
    opinionFile,
    populationFile,
    readinessReviewView,
    reportCard,
    requestView,
    sampleFile,
    testProgress,
    testSheet,
  ],
  reactions: [withdrawnAudits, issuedReports, failedItems, issuedSupersedes, issuedWaives],
  handlers,
  resolvers: [...mutations, ...queries],
  providers: [AuditFiles, LogSlice, ReportTexts, TestItems],
  entities: [EngagementType, CriterionType, ControlType, EvidenceType],
};

import { AcceptAnswerHandler } from './accept-answer/accept-answer.handler.js';
import { AcceptControlListHandler } from './accept-control-list/accept-control-list.handler.js';
import { AnswerRequestHandler } from './answer-request/answer-request.handler.js';
import { AssignRequestHandler } from './assign-request/assign-request.handler.js';
import { CancelRequestHandler } from './cancel-request/cancel-request.handler.js';
import { ClearExceptionHandler } from './clear-exception/clear-exception.handler.js';
import { CloseAuditHandler } from './close-audit/close-audit.handler.js';
import { ConcludeReadinessHandler } from './conclude-readiness/conclude-readiness.handler.js';
import { ConcludeTestHandler } from './conclude-test/conclude-test.handler.js';
import { ConfirmDeviationHandler } from './confirm-deviation/confirm-deviation.handler.js';
import { DecideOpinionHandler } from './decide-opinion/decide-opinion.handler.js';
import { DeclareIndependenceHandler } from './declare-independence/declare-independence.handler.js';
import { DeclareUnobtainableHandler } from './declare-unobtainable/declare-unobtainable.handler.js';
import { DefinePopulationHandler } from './define-population/define-population.handler.js';
import { DraftBridgeLetterHandler } from './draft-bridge-letter/draft-bridge-letter.handler.js';
import { DraftManagementResponseHandler } from './draft-management-response/draft-management-response.handler.js';
import { DraftReportHandler } from './draft-report/draft-report.handler.js';
import { DrawSampleHandler } from './draw-sample/draw-sample.handler.js';
import { EndFieldworkHandler } from './end-fieldwork/end-fieldwork.handler.js';
import { EndGrantHandler } from './end-grant/end-grant.handler.js';
import { ExtendSampleHandler } from './extend-sample/extend-sample.handler.js';
import { FreezePopulationHandler } from './freeze-population/freeze-population.handler.js';
import { InviteObserverHandler } from './invite-observer/invite-observer.handler.js';
import { IssueReportHandler } from './issue-report/issue-report.handler.js';
import { LapseBridgeLetterHandler } from './lapse-bridge-letter/lapse-bridge-letter.handler.js';
import { LapseFirmHandler } from './lapse-firm/lapse-firm.handler.js';
import { ListFirmHandler } from './list-firm/list-firm.handler.js';
import { MarkAuditDurationHandler } from './mark-audit-duration/mark-audit-duration.handler.js';
import { MarkReportExpiredHandler } from './mark-report-expired/mark-report-expired.handler.js';
import { MarkReportExpiringHandler } from './mark-report-expiring/mark-report-expiring.handler.js';
import { MarkRequestOverdueHandler } from './mark-request-overdue/mark-request-overdue.handler.js';
import { NameAuditTeamHandler } from './name-audit-team/name-audit-team.handler.js';
import { PlanAuditHandler } from './plan-audit/plan-audit.handler.js';
import { PlanTestHandler } from './plan-test/plan-test.handler.js';
import { ProposeOpinionHandler } from './propose-opinion/propose-opinion.handler.js';
import { RaiseExceptionHandler } from './raise-exception/raise-exception.handler.js';
import { RaiseRequestHandler } from './raise-request/raise-request.handler.js';
import { RecallReportHandler } from './recall-report/recall-report.handler.js';
import { RecordItemResultHandler } from './record-item-result/record-item-result.handler.js';
import { RecordItemResultsHandler } from './record-item-results/record-item-results.handler.js';
import { RecordObservationHandler } from './record-observation/record-observation.handler.js';
import { ReopenFieldworkHandler } from './reopen-fieldwork/reopen-fieldwork.handler.js';
import { ReplaceItemHandler } from './replace-item/replace-item.handler.js';
import { ReturnRequestHandler } from './return-request/return-request.handler.js';
import { ReviseManagementResponseHandler } from './revise-management-response/revise-management-response.handler.js';
import { RevokeBridgeLetterHandler } from './revoke-bridge-letter/revoke-bridge-letter.handler.js';
import { SelectFirmHandler } from './select-firm/select-firm.handler.js';
import { SignBridgeLetterHandler } from './sign-bridge-letter/sign-bridge-letter.handler.js';
import { SignManagementAssertionHandler } from './sign-management-assertion/sign-management-assertion.handler.js';
import { StartFieldworkHandler } from './start-fieldwork/start-fieldwork.handler.js';
import { StartReadinessReviewHandler } from './start-readiness-review/start-readiness-review.handler.js';
import { StartTestHandler } from './start-test/start-test.handler.js';
import { SubmitManagementResponseHandler } from './submit-management-response/submit-management-response.handler.js';
import { SupersedeReportHandler } from './supersede-report/supersede-report.handler.js';
import { VerifyFirmHandler } from './verify-firm/verify-firm.handler.js';
import { WaiveResponseHandler } from './waive-response/waive-response.handler.js';
import { WithdrawFromAuditHandler } from './withdraw-from-audit/withdraw-from-audit.handler.js';
import { ReopenTestHandler } from './reopen-test/reopen-test.handler.js';
import { ClarifyExceptionHandler } from './clarify-exception/clarify-exception.handler.js';
import { ChallengeCompletenessHandler } from './challenge-completeness/challenge-completeness.handler.js';
import { ReplacePopulationHandler } from './replace-population/replace-population.handler.js';
import { PlanAuditEndHandler } from './plan-audit-end/plan-audit-end.handler.js';

/** What carries out the commands of this service. */
export const handlers = [
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
  DraftBridgeLetterHandler,
  DraftManagementResponseHandler,
  DraftReportHandler,
  DrawSampleHandler,
  EndFieldworkHandler,
  EndGrantHandler,
  ExtendSampleHandler,
  FreezePopulationHandler,
  InviteObserverHandler,
  IssueReportHandler,
  LapseBridgeLetterHandler,
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
  RevokeBridgeLetterHandler,
  SelectFirmHandler,
  SignBridgeLetterHandler,
  SignManagementAssertionHandler,
  StartFieldworkHandler,
  StartReadinessReviewHandler,
  StartTestHandler,
  SubmitManagementResponseHandler,
  SupersedeReportHandler,
  VerifyFirmHandler,
  WaiveResponseHandler,
  WithdrawFromAuditHandler,
  ReopenTestHandler,
  ClarifyExceptionHandler,
  ChallengeCompletenessHandler,
  ReplacePopulationHandler,
  PlanAuditEndHandler,
];

import { AcceptAnswerResolver } from './accept-answer/accept-answer.resolver.js';
import { AcceptControlListResolver } from './accept-control-list/accept-control-list.resolver.js';
import { AnswerRequestResolver } from './answer-request/answer-request.resolver.js';
import { AssignRequestResolver } from './assign-request/assign-request.resolver.js';
import { CancelRequestResolver } from './cancel-request/cancel-request.resolver.js';
import { ClearExceptionResolver } from './clear-exception/clear-exception.resolver.js';
import { ConcludeReadinessResolver } from './conclude-readiness/conclude-readiness.resolver.js';
import { ConcludeTestResolver } from './conclude-test/conclude-test.resolver.js';
import { ConfirmDeviationResolver } from './confirm-deviation/confirm-deviation.resolver.js';
import { DecideOpinionResolver } from './decide-opinion/decide-opinion.resolver.js';
import { DeclareIndependenceResolver } from './declare-independence/declare-independence.resolver.js';
import { DeclareUnobtainableResolver } from './declare-unobtainable/declare-unobtainable.resolver.js';
import { DefinePopulationResolver } from './define-population/define-population.resolver.js';
import { DraftBridgeLetterResolver } from './draft-bridge-letter/draft-bridge-letter.resolver.js';
import { DraftManagementResponseResolver } from './draft-management-response/draft-management-response.resolver.js';
import { DraftReportResolver } from './draft-report/draft-report.resolver.js';
import { DrawSampleResolver } from './draw-sample/draw-sample.resolver.js';
import { EndFieldworkResolver } from './end-fieldwork/end-fieldwork.resolver.js';
import { EndGrantResolver } from './end-grant/end-grant.resolver.js';
import { ExtendSampleResolver } from './extend-sample/extend-sample.resolver.js';
import { FreezePopulationResolver } from './freeze-population/freeze-population.resolver.js';
import { InviteObserverResolver } from './invite-observer/invite-observer.resolver.js';
import { IssueReportResolver } from './issue-report/issue-report.resolver.js';
import { LapseBridgeLetterResolver } from './lapse-bridge-letter/lapse-bridge-letter.resolver.js';
import { LapseFirmResolver } from './lapse-firm/lapse-firm.resolver.js';
import { ListFirmResolver } from './list-firm/list-firm.resolver.js';
import { MarkAuditDurationResolver } from './mark-audit-duration/mark-audit-duration.resolver.js';
import { MarkReportExpiredResolver } from './mark-report-expired/mark-report-expired.resolver.js';
import { MarkReportExpiringResolver } from './mark-report-expiring/mark-report-expiring.resolver.js';
import { MarkRequestOverdueResolver } from './mark-request-overdue/mark-request-overdue.resolver.js';
import { NameAuditTeamResolver } from './name-audit-team/name-audit-team.resolver.js';
import { PlanAuditResolver } from './plan-audit/plan-audit.resolver.js';
import { PlanTestResolver } from './plan-test/plan-test.resolver.js';
import { ProposeOpinionResolver } from './propose-opinion/propose-opinion.resolver.js';
import { RaiseRequestResolver } from './raise-request/raise-request.resolver.js';
import { RecallReportResolver } from './recall-report/recall-report.resolver.js';
import { RecordItemResultResolver } from './record-item-result/record-item-result.resolver.js';
import { RecordItemResultsResolver } from './record-item-results/record-item-results.resolver.js';
import { RecordObservationResolver } from './record-observation/record-observation.resolver.js';
import { ReopenFieldworkResolver } from './reopen-fieldwork/reopen-fieldwork.resolver.js';
import { ReplaceItemResolver } from './replace-item/replace-item.resolver.js';
import { ReturnRequestResolver } from './return-request/return-request.resolver.js';
import { ReviseManagementResponseResolver } from './revise-management-response/revise-management-response.resolver.js';
import { RevokeBridgeLetterResolver } from './revoke-bridge-letter/revoke-bridge-letter.resolver.js';
import { SelectFirmResolver } from './select-firm/select-firm.resolver.js';
import { SignBridgeLetterResolver } from './sign-bridge-letter/sign-bridge-letter.resolver.js';
import { SignManagementAssertionResolver } from './sign-management-assertion/sign-management-assertion.resolver.js';
import { StartFieldworkResolver } from './start-fieldwork/start-fieldwork.resolver.js';
import { StartReadinessReviewResolver } from './start-readiness-review/start-readiness-review.resolver.js';
import { StartTestResolver } from './start-test/start-test.resolver.js';
import { SubmitManagementResponseResolver } from './submit-management-response/submit-management-response.resolver.js';
import { VerifyFirmResolver } from './verify-firm/verify-firm.resolver.js';
import { WithdrawFromAuditResolver } from './withdraw-from-audit/withdraw-from-audit.resolver.js';
import { ReopenTestResolver } from './reopen-test/reopen-test.resolver.js';
import { ClarifyExceptionResolver } from './clarify-exception/clarify-exception.resolver.js';
import { ChallengeCompletenessResolver } from './challenge-completeness/challenge-completeness.resolver.js';
import { ReplacePopulationResolver } from './replace-population/replace-population.resolver.js';
import { PlanAuditEndResolver } from './plan-audit-end/plan-audit-end.resolver.js';

/** How the commands are asked for. */
export const mutations = [
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
  DraftBridgeLetterResolver,
  DraftManagementResponseResolver,
  DraftReportResolver,
  DrawSampleResolver,
  EndFieldworkResolver,
  EndGrantResolver,
  ExtendSampleResolver,
  FreezePopulationResolver,
  InviteObserverResolver,
  IssueReportResolver,
  LapseBridgeLetterResolver,
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
  RevokeBridgeLetterResolver,
  SelectFirmResolver,
  SignBridgeLetterResolver,
  SignManagementAssertionResolver,
  StartFieldworkResolver,
  StartReadinessReviewResolver,
  StartTestResolver,
  SubmitManagementResponseResolver,
  VerifyFirmResolver,
  WithdrawFromAuditResolver,
  ReopenTestResolver,
  ClarifyExceptionResolver,
  ChallengeCompletenessResolver,
  ReplacePopulationResolver,
  PlanAuditEndResolver,
];

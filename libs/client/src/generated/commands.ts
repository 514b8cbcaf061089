// Made from gateway/supergraph.graphql by libs/client/src/codegen.ts; do not edit.
import type {
  AcceptAnswerInput,
  AcceptControlListInput,
  AcceptEvidenceInput,
  AcceptPolicyInput,
  ActivateOrganizationInput,
  AdoptControlInput,
  AdoptControlsInput,
  AnswerRequestInput,
  ApproveAcceptanceInput,
  ApproveControlDesignInput,
  ApprovePolicyInput,
  ApproveSystemDescriptionInput,
  AssessRiskInput,
  AssignControlOwnerInput,
  AssignRequestInput,
  AssignRiskOwnerInput,
  BlockRemediationInput,
  CancelRemediationInput,
  CancelRequestInput,
  ChallengeCompletenessInput,
  ChangeClientScopesInput,
  ChangeStageInput,
  ClarifyExceptionInput,
  ClassifyAsSubserviceInput,
  ClearExceptionInput,
  CloseOrganizationInput,
  CloseRiskInput,
  CompleteEngagementInput,
  CompleteGapAssessmentInput,
  CompleteJourneyInput,
  CompleteRiskAssessmentInput,
  ConcludeReadinessInput,
  ConcludeTestInput,
  ConfirmCarryForwardInput,
  ConfirmDeviationInput,
  ConfirmScopeInput,
  CoverCriterionInput,
  DecideOpinionInput,
  DecideReportTypeInput,
  DecideTreatmentInput,
  DeclareDataTypesInput,
  DeclareImplementedInput,
  DeclareIndependenceInput,
  DeclareNoRiskInput,
  DeclareUnobtainableInput,
  DefineControlInput,
  DefinePopulationInput,
  DraftBridgeLetterInput,
  DraftManagementResponseInput,
  DraftPolicyInput,
  DraftReportInput,
  DraftSystemDescriptionInput,
  DrawSampleInput,
  EnableCollectorInput,
  EndFieldworkInput,
  EndGrantInput,
  EnterStepInput,
  ErasePersonInput,
  EscalateJourneyInput,
  ExcludeCriterionInput,
  ExtendSampleInput,
  FreezePopulationInput,
  FreezeSystemDescriptionInput,
  FulfilObligationInput,
  GrantMembershipInput,
  IdentifyControlNeedInput,
  IdentifyRiskInput,
  ImportControlsInput,
  ImportFrameworkInput,
  IncludeCriterionInput,
  InviteObserverInput,
  IssueReportInput,
  LapseAcceptanceInput,
  LapseBridgeLetterInput,
  LapseFirmInput,
  ListFirmInput,
  LockMonitoringPeriodInput,
  LockScopeInput,
  MapControlInput,
  MarkAuditDurationInput,
  MarkCollectorSilentInput,
  MarkCollectorUnhealthyInput,
  MarkEvidenceExpiredInput,
  MarkEvidenceExpiringInput,
  MarkLongDegradedInput,
  MarkPolicyAcceptanceOverdueInput,
  MarkPolicyReviewOverdueInput,
  MarkReportExpiredInput,
  MarkReportExpiringInput,
  MarkRequestOverdueInput,
  MarkRiskAssessmentStaleInput,
  MarkVendorReviewOverdueInput,
  MissOccurrenceInput,
  NameAuditTeamInput,
  OffboardVendorInput,
  OnboardVendorInput,
  OpenEngagementInput,
  OpenSuccessorInput,
  OverrideCriterionStatusInput,
  PauseCollectorInput,
  PauseJourneyInput,
  PlaceLegalHoldInput,
  PlanAuditInput,
  PlanAuditEndInput,
  PlanImplementationInput,
  PlanRemediationInput,
  PlanTestInput,
  ProposeAcceptanceInput,
  ProposeOpinionInput,
  PublishPolicyInput,
  RaiseRequestInput,
  ReasonFamilyInput,
  RecallReportInput,
  RecordCriterionFindingInput,
  RecordFindingsInput,
  RecordItemResultInput,
  RecordItemResultsInput,
  RecordObservationInput,
  RecordPerformanceInput,
  RedactEvidenceInput,
  RegisterCollectorInput,
  RegisterOrganizationInput,
  RegisterPersonInput,
  RejectAcceptanceInput,
  RejectEvidenceInput,
  RejectRemediationInput,
  ReleaseLegalHoldInput,
  RemoveCollectorInput,
  ReopenFieldworkInput,
  ReopenScopeInput,
  ReopenStepInput,
  ReopenTestInput,
  ReplaceItemInput,
  ReplacePopulationInput,
  ReportDegradationInput,
  ReportRemediationDoneInput,
  ReportRunInput,
  RequestStepExitInput,
  RescheduleRemediationInput,
  RestoreOperationInput,
  ResumeJourneyInput,
  RetireControlInput,
  RetirePolicyInput,
  ReturnRequestInput,
  ReviewVendorInput,
  ReviseControlInput,
  ReviseManagementResponseInput,
  RevisePolicyInput,
  ReviseSystemDescriptionInput,
  RevokeApiClientInput,
  RevokeBridgeLetterInput,
  RevokeMembershipInput,
  RunCollectorInput,
  ScheduleObligationInput,
  SelectCategoriesInput,
  SelectFirmInput,
  SetAsOfDateInput,
  SetObservationPeriodInput,
  SignBridgeLetterInput,
  SignManagementAssertionInput,
  StartEngagementAuditInput,
  StartFieldworkInput,
  StartGapAssessmentInput,
  StartImplementationInput,
  StartJourneyInput,
  StartReadinessReviewInput,
  StartRemediationInput,
  StartRiskAssessmentInput,
  StartTestInput,
  SubmitEvidenceInput,
  SubmitManagementResponseInput,
  SupersedeEvidenceInput,
  SuspendOrganizationInput,
  TellEngagementDateInput,
  TellObligationDueInput,
  TellRemediationDueInput,
  TriggerReassessmentInput,
  UnmapControlInput,
  VerifyFirmInput,
  VerifyRemediationInput,
  WaiveObligationInput,
  WithdrawEngagementInput,
  WithdrawEvidenceInput,
  WithdrawFromAuditInput,
} from './schema.js';

/** Input of each command by its name. */
export interface CommandInputs {
  acceptAnswer: AcceptAnswerInput;
  acceptControlList: AcceptControlListInput;
  acceptEvidence: AcceptEvidenceInput;
  acceptPolicy: AcceptPolicyInput;
  activateOrganization: ActivateOrganizationInput;
  adoptControl: AdoptControlInput;
  adoptControls: AdoptControlsInput;
  answerRequest: AnswerRequestInput;
  approveAcceptance: ApproveAcceptanceInput;
  approveControlDesign: ApproveControlDesignInput;
  approvePolicy: ApprovePolicyInput;
  approveSystemDescription: ApproveSystemDescriptionInput;
  assessRisk: AssessRiskInput;
  assignControlOwner: AssignControlOwnerInput;
  assignRequest: AssignRequestInput;
  assignRiskOwner: AssignRiskOwnerInput;
  blockRemediation: BlockRemediationInput;
  cancelRemediation: CancelRemediationInput;
  cancelRequest: CancelRequestInput;
  challengeCompleteness: ChallengeCompletenessInput;
  changeClientScopes: ChangeClientScopesInput;
  changeStage: ChangeStageInput;
  clarifyException: ClarifyExceptionInput;
  classifyAsSubservice: ClassifyAsSubserviceInput;
  clearException: ClearExceptionInput;
  closeOrganization: CloseOrganizationInput;
  closeRisk: CloseRiskInput;
  completeEngagement: CompleteEngagementInput;
  completeGapAssessment: CompleteGapAssessmentInput;
  completeJourney: CompleteJourneyInput;
  completeRiskAssessment: CompleteRiskAssessmentInput;
  concludeReadiness: ConcludeReadinessInput;
  concludeTest: ConcludeTestInput;
  confirmCarryForward: ConfirmCarryForwardInput;
  confirmDeviation: ConfirmDeviationInput;
  confirmScope: ConfirmScopeInput;
  coverCriterion: CoverCriterionInput;
  decideOpinion: DecideOpinionInput;
  decideReportType: DecideReportTypeInput;
  decideTreatment: DecideTreatmentInput;
  declareDataTypes: DeclareDataTypesInput;
  declareImplemented: DeclareImplementedInput;
  declareIndependence: DeclareIndependenceInput;
  declareNoRisk: DeclareNoRiskInput;
  declareUnobtainable: DeclareUnobtainableInput;
  defineControl: DefineControlInput;
  definePopulation: DefinePopulationInput;
  draftBridgeLetter: DraftBridgeLetterInput;
  draftManagementResponse: DraftManagementResponseInput;
  draftPolicy: DraftPolicyInput;
  draftReport: DraftReportInput;
  draftSystemDescription: DraftSystemDescriptionInput;
  drawSample: DrawSampleInput;
  enableCollector: EnableCollectorInput;
  endFieldwork: EndFieldworkInput;
  endGrant: EndGrantInput;
  enterStep: EnterStepInput;
  erasePerson: ErasePersonInput;
  escalateJourney: EscalateJourneyInput;
  excludeCriterion: ExcludeCriterionInput;
  extendSample: ExtendSampleInput;
  freezePopulation: FreezePopulationInput;
  freezeSystemDescription: FreezeSystemDescriptionInput;
  fulfilObligation: FulfilObligationInput;
  grantMembership: GrantMembershipInput;
  identifyControlNeed: IdentifyControlNeedInput;
  identifyRisk: IdentifyRiskInput;
  importControls: ImportControlsInput;
  importFramework: ImportFrameworkInput;
  includeCriterion: IncludeCriterionInput;
  inviteObserver: InviteObserverInput;
  issueReport: IssueReportInput;
  lapseAcceptance: LapseAcceptanceInput;
  lapseBridgeLetter: LapseBridgeLetterInput;
  lapseFirm: LapseFirmInput;
  listFirm: ListFirmInput;
  lockMonitoringPeriod: LockMonitoringPeriodInput;
  lockScope: LockScopeInput;
  mapControl: MapControlInput;
  markAuditDuration: MarkAuditDurationInput;
  markCollectorSilent: MarkCollectorSilentInput;
  markCollectorUnhealthy: MarkCollectorUnhealthyInput;
  markEvidenceExpired: MarkEvidenceExpiredInput;
  markEvidenceExpiring: MarkEvidenceExpiringInput;
  markLongDegraded: MarkLongDegradedInput;
  markPolicyAcceptanceOverdue: MarkPolicyAcceptanceOverdueInput;
  markPolicyReviewOverdue: MarkPolicyReviewOverdueInput;
  markReportExpired: MarkReportExpiredInput;
  markReportExpiring: MarkReportExpiringInput;
  markRequestOverdue: MarkRequestOverdueInput;
  markRiskAssessmentStale: MarkRiskAssessmentStaleInput;
  markVendorReviewOverdue: MarkVendorReviewOverdueInput;
  missOccurrence: MissOccurrenceInput;
  nameAuditTeam: NameAuditTeamInput;
  offboardVendor: OffboardVendorInput;
  onboardVendor: OnboardVendorInput;
  openEngagement: OpenEngagementInput;
  openSuccessor: OpenSuccessorInput;
  overrideCriterionStatus: OverrideCriterionStatusInput;
  pauseCollector: PauseCollectorInput;
  pauseJourney: PauseJourneyInput;
  placeLegalHold: PlaceLegalHoldInput;
  planAudit: PlanAuditInput;
  planAuditEnd: PlanAuditEndInput;
  planImplementation: PlanImplementationInput;
  planRemediation: PlanRemediationInput;
  planTest: PlanTestInput;
  proposeAcceptance: ProposeAcceptanceInput;
  proposeOpinion: ProposeOpinionInput;
  publishPolicy: PublishPolicyInput;
  raiseRequest: RaiseRequestInput;
  reasonFamily: ReasonFamilyInput;
  recallReport: RecallReportInput;
  recordCriterionFinding: RecordCriterionFindingInput;
  recordFindings: RecordFindingsInput;
  recordItemResult: RecordItemResultInput;
  recordItemResults: RecordItemResultsInput;
  recordObservation: RecordObservationInput;
  recordPerformance: RecordPerformanceInput;
  redactEvidence: RedactEvidenceInput;
  registerCollector: RegisterCollectorInput;
  registerOrganization: RegisterOrganizationInput;
  registerPerson: RegisterPersonInput;
  rejectAcceptance: RejectAcceptanceInput;
  rejectEvidence: RejectEvidenceInput;
  rejectRemediation: RejectRemediationInput;
  releaseLegalHold: ReleaseLegalHoldInput;
  removeCollector: RemoveCollectorInput;
  reopenFieldwork: ReopenFieldworkInput;
  reopenScope: ReopenScopeInput;
  reopenStep: ReopenStepInput;
  reopenTest: ReopenTestInput;
  replaceItem: ReplaceItemInput;
  replacePopulation: ReplacePopulationInput;
  reportDegradation: ReportDegradationInput;
  reportRemediationDone: ReportRemediationDoneInput;
  reportRun: ReportRunInput;
  requestStepExit: RequestStepExitInput;
  rescheduleRemediation: RescheduleRemediationInput;
  restoreOperation: RestoreOperationInput;
  resumeJourney: ResumeJourneyInput;
  retireControl: RetireControlInput;
  retirePolicy: RetirePolicyInput;
  returnRequest: ReturnRequestInput;
  reviewVendor: ReviewVendorInput;
  reviseControl: ReviseControlInput;
  reviseManagementResponse: ReviseManagementResponseInput;
  revisePolicy: RevisePolicyInput;
  reviseSystemDescription: ReviseSystemDescriptionInput;
  revokeApiClient: RevokeApiClientInput;
  revokeBridgeLetter: RevokeBridgeLetterInput;
  revokeMembership: RevokeMembershipInput;
  runCollector: RunCollectorInput;
  scheduleObligation: ScheduleObligationInput;
  selectCategories: SelectCategoriesInput;
  selectFirm: SelectFirmInput;
  setAsOfDate: SetAsOfDateInput;
  setObservationPeriod: SetObservationPeriodInput;
  signBridgeLetter: SignBridgeLetterInput;
  signManagementAssertion: SignManagementAssertionInput;
  startEngagementAudit: StartEngagementAuditInput;
  startFieldwork: StartFieldworkInput;
  startGapAssessment: StartGapAssessmentInput;
  startImplementation: StartImplementationInput;
  startJourney: StartJourneyInput;
  startReadinessReview: StartReadinessReviewInput;
  startRemediation: StartRemediationInput;
  startRiskAssessment: StartRiskAssessmentInput;
  startTest: StartTestInput;
  submitEvidence: SubmitEvidenceInput;
  submitManagementResponse: SubmitManagementResponseInput;
  supersedeEvidence: SupersedeEvidenceInput;
  suspendOrganization: SuspendOrganizationInput;
  tellEngagementDate: TellEngagementDateInput;
  tellObligationDue: TellObligationDueInput;
  tellRemediationDue: TellRemediationDueInput;
  triggerReassessment: TriggerReassessmentInput;
  unmapControl: UnmapControlInput;
  verifyFirm: VerifyFirmInput;
  verifyRemediation: VerifyRemediationInput;
  waiveObligation: WaiveObligationInput;
  withdrawEngagement: WithdrawEngagementInput;
  withdrawEvidence: WithdrawEvidenceInput;
  withdrawFromAudit: WithdrawFromAuditInput;
}

export type CommandName = keyof CommandInputs;

/** Name of the input type of each command, for documents. */
export const commandInputTypes: Readonly<Record<CommandName, string>> = {
  acceptAnswer: 'AcceptAnswerInput',
  acceptControlList: 'AcceptControlListInput',
  acceptEvidence: 'AcceptEvidenceInput',
  acceptPolicy: 'AcceptPolicyInput',
  activateOrganization: 'ActivateOrganizationInput',
  adoptControl: 'AdoptControlInput',
  adoptControls: 'AdoptControlsInput',
  answerRequest: 'AnswerRequestInput',
  approveAcceptance: 'ApproveAcceptanceInput',
  approveControlDesign: 'ApproveControlDesignInput',
  approvePolicy: 'ApprovePolicyInput',
  approveSystemDescription: 'ApproveSystemDescriptionInput',
  assessRisk: 'AssessRiskInput',
  assignControlOwner: 'AssignControlOwnerInput',
  assignRequest: 'AssignRequestInput',
  assignRiskOwner: 'AssignRiskOwnerInput',
  blockRemediation: 'BlockRemediationInput',
  cancelRemediation: 'CancelRemediationInput',
  cancelRequest: 'CancelRequestInput',
  challengeCompleteness: 'ChallengeCompletenessInput',
  changeClientScopes: 'ChangeClientScopesInput',
  changeStage: 'ChangeStageInput',
  clarifyException: 'ClarifyExceptionInput',
  classifyAsSubservice: 'ClassifyAsSubserviceInput',
  clearException: 'ClearExceptionInput',
  closeOrganization: 'CloseOrganizationInput',
  closeRisk: 'CloseRiskInput',
  completeEngagement: 'CompleteEngagementInput',
  completeGapAssessment: 'CompleteGapAssessmentInput',
  completeJourney: 'CompleteJourneyInput',
  completeRiskAssessment: 'CompleteRiskAssessmentInput',
  concludeReadiness: 'ConcludeReadinessInput',
  concludeTest: 'ConcludeTestInput',
  confirmCarryForward: 'ConfirmCarryForwardInput',
  confirmDeviation: 'ConfirmDeviationInput',
  confirmScope: 'ConfirmScopeInput',
  coverCriterion: 'CoverCriterionInput',
  decideOpinion: 'DecideOpinionInput',
  decideReportType: 'DecideReportTypeInput',
  decideTreatment: 'DecideTreatmentInput',
  declareDataTypes: 'DeclareDataTypesInput',
  declareImplemented: 'DeclareImplementedInput',
  declareIndependence: 'DeclareIndependenceInput',
  declareNoRisk: 'DeclareNoRiskInput',
  declareUnobtainable: 'DeclareUnobtainableInput',
  defineControl: 'DefineControlInput',
  definePopulation: 'DefinePopulationInput',
  draftBridgeLetter: 'DraftBridgeLetterInput',
  draftManagementResponse: 'DraftManagementResponseInput',
  draftPolicy: 'DraftPolicyInput',
  draftReport: 'DraftReportInput',
  draftSystemDescription: 'DraftSystemDescriptionInput',
  drawSample: 'DrawSampleInput',
  enableCollector: 'EnableCollectorInput',
  endFieldwork: 'EndFieldworkInput',
  endGrant: 'EndGrantInput',
  enterStep: 'EnterStepInput',
  erasePerson: 'ErasePersonInput',
  escalateJourney: 'EscalateJourneyInput',
  excludeCriterion: 'ExcludeCriterionInput',
  extendSample: 'ExtendSampleInput',
  freezePopulation: 'FreezePopulationInput',
  freezeSystemDescription: 'FreezeSystemDescriptionInput',
  fulfilObligation: 'FulfilObligationInput',
  grantMembership: 'GrantMembershipInput',
  identifyControlNeed: 'IdentifyControlNeedInput',
  identifyRisk: 'IdentifyRiskInput',
  importControls: 'ImportControlsInput',
  importFramework: 'ImportFrameworkInput',
  includeCriterion: 'IncludeCriterionInput',
  inviteObserver: 'InviteObserverInput',
  issueReport: 'IssueReportInput',
  lapseAcceptance: 'LapseAcceptanceInput',
  lapseBridgeLetter: 'LapseBridgeLetterInput',
  lapseFirm: 'LapseFirmInput',
  listFirm: 'ListFirmInput',
  lockMonitoringPeriod: 'LockMonitoringPeriodInput',
  lockScope: 'LockScopeInput',
  mapControl: 'MapControlInput',
  markAuditDuration: 'MarkAuditDurationInput',
  markCollectorSilent: 'MarkCollectorSilentInput',
  markCollectorUnhealthy: 'MarkCollectorUnhealthyInput',
  markEvidenceExpired: 'MarkEvidenceExpiredInput',
  markEvidenceExpiring: 'MarkEvidenceExpiringInput',
  markLongDegraded: 'MarkLongDegradedInput',
  markPolicyAcceptanceOverdue: 'MarkPolicyAcceptanceOverdueInput',
  markPolicyReviewOverdue: 'MarkPolicyReviewOverdueInput',
  markReportExpired: 'MarkReportExpiredInput',
  markReportExpiring: 'MarkReportExpiringInput',
  markRequestOverdue: 'MarkRequestOverdueInput',
  markRiskAssessmentStale: 'MarkRiskAssessmentStaleInput',
  markVendorReviewOverdue: 'MarkVendorReviewOverdueInput',
  missOccurrence: 'MissOccurrenceInput',
  nameAuditTeam: 'NameAuditTeamInput',
  offboardVendor: 'OffboardVendorInput',
  onboardVendor: 'OnboardVendorInput',
  openEngagement: 'OpenEngagementInput',
  openSuccessor: 'OpenSuccessorInput',
  overrideCriterionStatus: 'OverrideCriterionStatusInput',
  pauseCollector: 'PauseCollectorInput',
  pauseJourney: 'PauseJourneyInput',
  placeLegalHold: 'PlaceLegalHoldInput',
  planAudit: 'PlanAuditInput',
  planAuditEnd: 'PlanAuditEndInput',
  planImplementation: 'PlanImplementationInput',
  planRemediation: 'PlanRemediationInput',
  planTest: 'PlanTestInput',
  proposeAcceptance: 'ProposeAcceptanceInput',
  proposeOpinion: 'ProposeOpinionInput',
  publishPolicy: 'PublishPolicyInput',
  raiseRequest: 'RaiseRequestInput',
  reasonFamily: 'ReasonFamilyInput',
  recallReport: 'RecallReportInput',
  recordCriterionFinding: 'RecordCriterionFindingInput',
  recordFindings: 'RecordFindingsInput',
  recordItemResult: 'RecordItemResultInput',
  recordItemResults: 'RecordItemResultsInput',
  recordObservation: 'RecordObservationInput',
  recordPerformance: 'RecordPerformanceInput',
  redactEvidence: 'RedactEvidenceInput',
  registerCollector: 'RegisterCollectorInput',
  registerOrganization: 'RegisterOrganizationInput',
  registerPerson: 'RegisterPersonInput',
  rejectAcceptance: 'RejectAcceptanceInput',
  rejectEvidence: 'RejectEvidenceInput',
  rejectRemediation: 'RejectRemediationInput',
  releaseLegalHold: 'ReleaseLegalHoldInput',
  removeCollector: 'RemoveCollectorInput',
  reopenFieldwork: 'ReopenFieldworkInput',
  reopenScope: 'ReopenScopeInput',
  reopenStep: 'ReopenStepInput',
  reopenTest: 'ReopenTestInput',
  replaceItem: 'ReplaceItemInput',
  replacePopulation: 'ReplacePopulationInput',
  reportDegradation: 'ReportDegradationInput',
  reportRemediationDone: 'ReportRemediationDoneInput',
  reportRun: 'ReportRunInput',
  requestStepExit: 'RequestStepExitInput',
  rescheduleRemediation: 'RescheduleRemediationInput',
  restoreOperation: 'RestoreOperationInput',
  resumeJourney: 'ResumeJourneyInput',
  retireControl: 'RetireControlInput',
  retirePolicy: 'RetirePolicyInput',
  returnRequest: 'ReturnRequestInput',
  reviewVendor: 'ReviewVendorInput',
  reviseControl: 'ReviseControlInput',
  reviseManagementResponse: 'ReviseManagementResponseInput',
  revisePolicy: 'RevisePolicyInput',
  reviseSystemDescription: 'ReviseSystemDescriptionInput',
  revokeApiClient: 'RevokeApiClientInput',
  revokeBridgeLetter: 'RevokeBridgeLetterInput',
  revokeMembership: 'RevokeMembershipInput',
  runCollector: 'RunCollectorInput',
  scheduleObligation: 'ScheduleObligationInput',
  selectCategories: 'SelectCategoriesInput',
  selectFirm: 'SelectFirmInput',
  setAsOfDate: 'SetAsOfDateInput',
  setObservationPeriod: 'SetObservationPeriodInput',
  signBridgeLetter: 'SignBridgeLetterInput',
  signManagementAssertion: 'SignManagementAssertionInput',
  startEngagementAudit: 'StartEngagementAuditInput',
  startFieldwork: 'StartFieldworkInput',
  startGapAssessment: 'StartGapAssessmentInput',
  startImplementation: 'StartImplementationInput',
  startJourney: 'StartJourneyInput',
  startReadinessReview: 'StartReadinessReviewInput',
  startRemediation: 'StartRemediationInput',
  startRiskAssessment: 'StartRiskAssessmentInput',
  startTest: 'StartTestInput',
  submitEvidence: 'SubmitEvidenceInput',
  submitManagementResponse: 'SubmitManagementResponseInput',
  supersedeEvidence: 'SupersedeEvidenceInput',
  suspendOrganization: 'SuspendOrganizationInput',
  tellEngagementDate: 'TellEngagementDateInput',
  tellObligationDue: 'TellObligationDueInput',
  tellRemediationDue: 'TellRemediationDueInput',
  triggerReassessment: 'TriggerReassessmentInput',
  unmapControl: 'UnmapControlInput',
  verifyFirm: 'VerifyFirmInput',
  verifyRemediation: 'VerifyRemediationInput',
  waiveObligation: 'WaiveObligationInput',
  withdrawEngagement: 'WithdrawEngagementInput',
  withdrawEvidence: 'WithdrawEvidenceInput',
  withdrawFromAudit: 'WithdrawFromAuditInput',
};

// Made from gateway/supergraph.graphql by libs/client/src/codegen.ts; do not edit.
import type {
  AcceptEvidenceInput,
  AcceptPolicyInput,
  ActivateOrganizationInput,
  AdoptControlInput,
  ApproveAcceptanceInput,
  ApproveControlDesignInput,
  ApprovePolicyInput,
  ApproveSystemDescriptionInput,
  AssessRiskInput,
  AssignControlOwnerInput,
  AssignRiskOwnerInput,
  BlockRemediationInput,
  CancelRemediationInput,
  ChangeStageInput,
  CloseRiskInput,
  CompleteEngagementInput,
  CompleteGapAssessmentInput,
  CompleteJourneyInput,
  CompleteRiskAssessmentInput,
  ConfirmCarryForwardInput,
  ConfirmScopeInput,
  CoverCriterionInput,
  DecideReportTypeInput,
  DecideTreatmentInput,
  DeclareDataTypesInput,
  DeclareImplementedInput,
  DeclareNoRiskInput,
  DefineControlInput,
  DraftPolicyInput,
  DraftSystemDescriptionInput,
  EnableCollectorInput,
  EnterStepInput,
  ErasePersonInput,
  EscalateJourneyInput,
  ExcludeCriterionInput,
  FreezeSystemDescriptionInput,
  FulfilObligationInput,
  GrantMembershipInput,
  IdentifyControlNeedInput,
  IdentifyRiskInput,
  IncludeCriterionInput,
  LapseAcceptanceInput,
  LockMonitoringPeriodInput,
  LockScopeInput,
  MapControlInput,
  MarkCollectorUnhealthyInput,
  MarkEvidenceExpiredInput,
  MarkEvidenceExpiringInput,
  MarkObligationOverdueInput,
  MarkRemediationOverdueInput,
  MarkRiskAssessmentStaleInput,
  MissOccurrenceInput,
  OpenEngagementInput,
  OpenSuccessorInput,
  OverrideCriterionStatusInput,
  PauseCollectorInput,
  PlanImplementationInput,
  PlanRemediationInput,
  ProposeAcceptanceInput,
  PublishPolicyInput,
  RecordCriterionFindingInput,
  RecordFindingsInput,
  RecordPerformanceInput,
  RegisterCollectorInput,
  RegisterOrganizationInput,
  RegisterPersonInput,
  RejectAcceptanceInput,
  RejectEvidenceInput,
  RejectRemediationInput,
  ReopenScopeInput,
  ReopenStepInput,
  ReportDegradationInput,
  ReportRemediationDoneInput,
  RequestStepExitInput,
  RescheduleRemediationInput,
  RestoreOperationInput,
  RetireControlInput,
  RevisePolicyInput,
  ReviseSystemDescriptionInput,
  RevokeMembershipInput,
  RunCollectorInput,
  ScheduleObligationInput,
  SelectCategoriesInput,
  SetAsOfDateInput,
  SetObservationPeriodInput,
  StartEngagementAuditInput,
  StartGapAssessmentInput,
  StartImplementationInput,
  StartJourneyInput,
  StartRemediationInput,
  StartRiskAssessmentInput,
  SubmitEvidenceInput,
  SupersedeEvidenceInput,
  UnmapControlInput,
  VerifyRemediationInput,
  WaiveObligationInput,
  WithdrawEngagementInput,
  WithdrawEvidenceInput,
} from './schema.js';

/** Input of each command by its name. */
export interface CommandInputs {
  acceptEvidence: AcceptEvidenceInput;
  acceptPolicy: AcceptPolicyInput;
  activateOrganization: ActivateOrganizationInput;
  adoptControl: AdoptControlInput;
  approveAcceptance: ApproveAcceptanceInput;
  approveControlDesign: ApproveControlDesignInput;
  approvePolicy: ApprovePolicyInput;
  approveSystemDescription: ApproveSystemDescriptionInput;
  assessRisk: AssessRiskInput;
  assignControlOwner: AssignControlOwnerInput;
  assignRiskOwner: AssignRiskOwnerInput;
  blockRemediation: BlockRemediationInput;
  cancelRemediation: CancelRemediationInput;
  changeStage: ChangeStageInput;
  closeRisk: CloseRiskInput;
  completeEngagement: CompleteEngagementInput;
  completeGapAssessment: CompleteGapAssessmentInput;
  completeJourney: CompleteJourneyInput;
  completeRiskAssessment: CompleteRiskAssessmentInput;
  confirmCarryForward: ConfirmCarryForwardInput;
  confirmScope: ConfirmScopeInput;
  coverCriterion: CoverCriterionInput;
  decideReportType: DecideReportTypeInput;
  decideTreatment: DecideTreatmentInput;
  declareDataTypes: DeclareDataTypesInput;
  declareImplemented: DeclareImplementedInput;
  declareNoRisk: DeclareNoRiskInput;
  defineControl: DefineControlInput;
  draftPolicy: DraftPolicyInput;
  draftSystemDescription: DraftSystemDescriptionInput;
  enableCollector: EnableCollectorInput;
  enterStep: EnterStepInput;
  erasePerson: ErasePersonInput;
  escalateJourney: EscalateJourneyInput;
  excludeCriterion: ExcludeCriterionInput;
  freezeSystemDescription: FreezeSystemDescriptionInput;
  fulfilObligation: FulfilObligationInput;
  grantMembership: GrantMembershipInput;
  identifyControlNeed: IdentifyControlNeedInput;
  identifyRisk: IdentifyRiskInput;
  includeCriterion: IncludeCriterionInput;
  lapseAcceptance: LapseAcceptanceInput;
  lockMonitoringPeriod: LockMonitoringPeriodInput;
  lockScope: LockScopeInput;
  mapControl: MapControlInput;
  markCollectorUnhealthy: MarkCollectorUnhealthyInput;
  markEvidenceExpired: MarkEvidenceExpiredInput;
  markEvidenceExpiring: MarkEvidenceExpiringInput;
  markObligationOverdue: MarkObligationOverdueInput;
  markRemediationOverdue: MarkRemediationOverdueInput;
  markRiskAssessmentStale: MarkRiskAssessmentStaleInput;
  missOccurrence: MissOccurrenceInput;
  openEngagement: OpenEngagementInput;
  openSuccessor: OpenSuccessorInput;
  overrideCriterionStatus: OverrideCriterionStatusInput;
  pauseCollector: PauseCollectorInput;
  planImplementation: PlanImplementationInput;
  planRemediation: PlanRemediationInput;
  proposeAcceptance: ProposeAcceptanceInput;
  publishPolicy: PublishPolicyInput;
  recordCriterionFinding: RecordCriterionFindingInput;
  recordFindings: RecordFindingsInput;
  recordPerformance: RecordPerformanceInput;
  registerCollector: RegisterCollectorInput;
  registerOrganization: RegisterOrganizationInput;
  registerPerson: RegisterPersonInput;
  rejectAcceptance: RejectAcceptanceInput;
  rejectEvidence: RejectEvidenceInput;
  rejectRemediation: RejectRemediationInput;
  reopenScope: ReopenScopeInput;
  reopenStep: ReopenStepInput;
  reportDegradation: ReportDegradationInput;
  reportRemediationDone: ReportRemediationDoneInput;
  requestStepExit: RequestStepExitInput;
  rescheduleRemediation: RescheduleRemediationInput;
  restoreOperation: RestoreOperationInput;
  retireControl: RetireControlInput;
  revisePolicy: RevisePolicyInput;
  reviseSystemDescription: ReviseSystemDescriptionInput;
  revokeMembership: RevokeMembershipInput;
  runCollector: RunCollectorInput;
  scheduleObligation: ScheduleObligationInput;
  selectCategories: SelectCategoriesInput;
  setAsOfDate: SetAsOfDateInput;
  setObservationPeriod: SetObservationPeriodInput;
  startEngagementAudit: StartEngagementAuditInput;
  startGapAssessment: StartGapAssessmentInput;
  startImplementation: StartImplementationInput;
  startJourney: StartJourneyInput;
  startRemediation: StartRemediationInput;
  startRiskAssessment: StartRiskAssessmentInput;
  submitEvidence: SubmitEvidenceInput;
  supersedeEvidence: SupersedeEvidenceInput;
  unmapControl: UnmapControlInput;
  verifyRemediation: VerifyRemediationInput;
  waiveObligation: WaiveObligationInput;
  withdrawEngagement: WithdrawEngagementInput;
  withdrawEvidence: WithdrawEvidenceInput;
}

export type CommandName = keyof CommandInputs;

/** Name of the input type of each command, for documents. */
export const commandInputTypes: Readonly<Record<CommandName, string>> = {
  acceptEvidence: 'AcceptEvidenceInput',
  acceptPolicy: 'AcceptPolicyInput',
  activateOrganization: 'ActivateOrganizationInput',
  adoptControl: 'AdoptControlInput',
  approveAcceptance: 'ApproveAcceptanceInput',
  approveControlDesign: 'ApproveControlDesignInput',
  approvePolicy: 'ApprovePolicyInput',
  approveSystemDescription: 'ApproveSystemDescriptionInput',
  assessRisk: 'AssessRiskInput',
  assignControlOwner: 'AssignControlOwnerInput',
  assignRiskOwner: 'AssignRiskOwnerInput',
  blockRemediation: 'BlockRemediationInput',
  cancelRemediation: 'CancelRemediationInput',
  changeStage: 'ChangeStageInput',
  closeRisk: 'CloseRiskInput',
  completeEngagement: 'CompleteEngagementInput',
  completeGapAssessment: 'CompleteGapAssessmentInput',
  completeJourney: 'CompleteJourneyInput',
  completeRiskAssessment: 'CompleteRiskAssessmentInput',
  confirmCarryForward: 'ConfirmCarryForwardInput',
  confirmScope: 'ConfirmScopeInput',
  coverCriterion: 'CoverCriterionInput',
  decideReportType: 'DecideReportTypeInput',
  decideTreatment: 'DecideTreatmentInput',
  declareDataTypes: 'DeclareDataTypesInput',
  declareImplemented: 'DeclareImplementedInput',
  declareNoRisk: 'DeclareNoRiskInput',
  defineControl: 'DefineControlInput',
  draftPolicy: 'DraftPolicyInput',
  draftSystemDescription: 'DraftSystemDescriptionInput',
  enableCollector: 'EnableCollectorInput',
  enterStep: 'EnterStepInput',
  erasePerson: 'ErasePersonInput',
  escalateJourney: 'EscalateJourneyInput',
  excludeCriterion: 'ExcludeCriterionInput',
  freezeSystemDescription: 'FreezeSystemDescriptionInput',
  fulfilObligation: 'FulfilObligationInput',
  grantMembership: 'GrantMembershipInput',
  identifyControlNeed: 'IdentifyControlNeedInput',
  identifyRisk: 'IdentifyRiskInput',
  includeCriterion: 'IncludeCriterionInput',
  lapseAcceptance: 'LapseAcceptanceInput',
  lockMonitoringPeriod: 'LockMonitoringPeriodInput',
  lockScope: 'LockScopeInput',
  mapControl: 'MapControlInput',
  markCollectorUnhealthy: 'MarkCollectorUnhealthyInput',
  markEvidenceExpired: 'MarkEvidenceExpiredInput',
  markEvidenceExpiring: 'MarkEvidenceExpiringInput',
  markObligationOverdue: 'MarkObligationOverdueInput',
  markRemediationOverdue: 'MarkRemediationOverdueInput',
  markRiskAssessmentStale: 'MarkRiskAssessmentStaleInput',
  missOccurrence: 'MissOccurrenceInput',
  openEngagement: 'OpenEngagementInput',
  openSuccessor: 'OpenSuccessorInput',
  overrideCriterionStatus: 'OverrideCriterionStatusInput',
  pauseCollector: 'PauseCollectorInput',
  planImplementation: 'PlanImplementationInput',
  planRemediation: 'PlanRemediationInput',
  proposeAcceptance: 'ProposeAcceptanceInput',
  publishPolicy: 'PublishPolicyInput',
  recordCriterionFinding: 'RecordCriterionFindingInput',
  recordFindings: 'RecordFindingsInput',
  recordPerformance: 'RecordPerformanceInput',
  registerCollector: 'RegisterCollectorInput',
  registerOrganization: 'RegisterOrganizationInput',
  registerPerson: 'RegisterPersonInput',
  rejectAcceptance: 'RejectAcceptanceInput',
  rejectEvidence: 'RejectEvidenceInput',
  rejectRemediation: 'RejectRemediationInput',
  reopenScope: 'ReopenScopeInput',
  reopenStep: 'ReopenStepInput',
  reportDegradation: 'ReportDegradationInput',
  reportRemediationDone: 'ReportRemediationDoneInput',
  requestStepExit: 'RequestStepExitInput',
  rescheduleRemediation: 'RescheduleRemediationInput',
  restoreOperation: 'RestoreOperationInput',
  retireControl: 'RetireControlInput',
  revisePolicy: 'RevisePolicyInput',
  reviseSystemDescription: 'ReviseSystemDescriptionInput',
  revokeMembership: 'RevokeMembershipInput',
  runCollector: 'RunCollectorInput',
  scheduleObligation: 'ScheduleObligationInput',
  selectCategories: 'SelectCategoriesInput',
  setAsOfDate: 'SetAsOfDateInput',
  setObservationPeriod: 'SetObservationPeriodInput',
  startEngagementAudit: 'StartEngagementAuditInput',
  startGapAssessment: 'StartGapAssessmentInput',
  startImplementation: 'StartImplementationInput',
  startJourney: 'StartJourneyInput',
  startRemediation: 'StartRemediationInput',
  startRiskAssessment: 'StartRiskAssessmentInput',
  submitEvidence: 'SubmitEvidenceInput',
  supersedeEvidence: 'SupersedeEvidenceInput',
  unmapControl: 'UnmapControlInput',
  verifyRemediation: 'VerifyRemediationInput',
  waiveObligation: 'WaiveObligationInput',
  withdrawEngagement: 'WithdrawEngagementInput',
  withdrawEvidence: 'WithdrawEvidenceInput',
};

// Made from gateway/supergraph.graphql by libs/client/src/codegen.ts; do not edit.
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
};

/** Accept one submitted piece of evidence. */
export type AcceptEvidenceInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The evidence to accept; it must be SUBMITTED. */
  evidenceId: Scalars['ID']['input'];
};

/** Accept a policy for oneself. */
export type AcceptPolicyInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The policy. */
  policyId: Scalars['ID']['input'];
  /** The version accepted; it must be the one in force. */
  version: Scalars['Int']['input'];
  /** The person who accepts: oneself, which is the default. */
  personRef?: InputMaybe<Scalars['String']['input']>;
};

/** Activate the organization of your token. */
export type ActivateOrganizationInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
};

/** Take a control from the library. */
export type AdoptControlInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Code of the template in the library, for example `AC-01`. */
  templateId: Scalars['ID']['input'];
  /** Own code, for example `TF-13`; the template’s when absent. Unique in the organization (CTL-1). */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Pseudonym of the person who owns the control. */
  ownerRef?: InputMaybe<Scalars['String']['input']>;
  /** Why a template beyond the organization’s stage is taken, at least 20 characters (CTL-9). */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The control need of a risk assessment that this control answers. */
  needId?: InputMaybe<Scalars['ID']['input']>;
};

/** Approve a proposed acceptance. */
export type ApproveAcceptanceInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The risk. */
  riskId: Scalars['ID']['input'];
  /** Reference of the board decision; needed for a critical residual. */
  boardRef?: InputMaybe<Scalars['String']['input']>;
};

/** Approve the design of a control, which makes it active. */
export type ApproveControlDesignInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The control. */
  controlId: Scalars['ID']['input'];
};

/** Approve the drafted version of a policy. */
export type ApprovePolicyInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The policy. */
  policyId: Scalars['ID']['input'];
};

/** Approve the drafted system description. */
export type ApproveSystemDescriptionInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
};

/** Score a risk before and after its controls. */
export type AssessRiskInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The risk. */
  riskId: Scalars['ID']['input'];
  /** Inherent likelihood, 1 to 5. */
  likelihood: Scalars['Int']['input'];
  /** Inherent impact, 1 to 5. */
  impact: Scalars['Int']['input'];
  /** Residual likelihood, 1 to 5. */
  residualLikelihood: Scalars['Int']['input'];
  /** Residual impact, 1 to 5. */
  residualImpact: Scalars['Int']['input'];
  /** Controls that treat it. */
  controlIds: Array<Scalars['ID']['input']>;
  /** Needed when a residual is below what healthy controls propose; at least 20 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Say who owns a control. */
export type AssignControlOwnerInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The control. */
  controlId: Scalars['ID']['input'];
  /** Pseudonym of the owner, for example `p-03`. */
  ownerRef: Scalars['String']['input'];
};

/** Say who answers for a risk. */
export type AssignRiskOwnerInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The risk. */
  riskId: Scalars['ID']['input'];
  /** Risk owner, as a pseudonym. */
  ownerRef: Scalars['ID']['input'];
};

/** Say why work cannot go on. */
export type BlockRemediationInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The remediation item. */
  itemId: Scalars['ID']['input'];
  /** Why; kept encrypted. */
  reason: Scalars['String']['input'];
};

/** Cancel a remediation item. */
export type CancelRemediationInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The remediation item. */
  itemId: Scalars['ID']['input'];
  /** Why; kept encrypted. */
  reason: Scalars['String']['input'];
};

/** Readiness of one category. */
export type CategoryReadiness = {
  /** The category; the common criteria count for SECURITY. */
  category: Scalars['String']['output'];
  /** Readiness in basis points. */
  readinessBp: Scalars['Int']['output'];
};

/** Why a category differs from the recommendation. */
export type CategoryReasonInput = {
  /** The category. */
  category: Scalars['String']['input'];
  /** Why it is taken, or left out. */
  reason: Scalars['String']['input'];
};

/** Say how far the company has come. */
export type ChangeStageInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** STARTUP, GROWTH or ENTERPRISE. */
  stage: Scalars['String']['input'];
  /** Number of people, at least 1. */
  headcount: Scalars['Int']['input'];
  /** Why; at least 20 characters when the stage is not the one the headcount proposes. */
  reason: Scalars['String']['input'];
};

/** Close a risk that no longer exists. */
export type CloseRiskInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The risk. */
  riskId: Scalars['ID']['input'];
  /** Why; at least 20 characters. */
  reason: Scalars['String']['input'];
};

/** An integration that brings evidence by itself (domain 2.15). */
export type Collector = {
  /** Collector id. */
  id: Scalars['ID']['output'];
  /** What it looks at: postgres-settings, dependency-sbom or git-history. */
  kind: Scalars['String']['output'];
  /** DISABLED, HEALTHY, PAUSED, UNHEALTHY or REMOVED. */
  state: Scalars['String']['output'];
  /** DAILY or WEEKLY. */
  schedule: Scalars['String']['output'];
  /** Controls it brings evidence for. */
  controlIds: Array<Scalars['ID']['output']>;
  /** Runs started so far. */
  runs: Scalars['Int']['output'];
  /** Errors in a row; three make it UNHEALTHY. */
  errorsInARow: Scalars['Int']['output'];
  /** PASS, FAIL or ERROR of the last run; an ERROR leaves the control unknown. */
  lastResult?: Maybe<Scalars['String']['output']>;
  /** When it last saw its source. */
  lastGoodAt?: Maybe<Scalars['String']['output']>;
  /** When the next run is due; absent while it is not to run. */
  dueAt?: Maybe<Scalars['String']['output']>;
};

/** A page of a list of Collector. */
export type CollectorConnection = {
  /** The items of the page, in stable order. */
  edges: Array<CollectorEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One Collector of a list. */
export type CollectorEdge = {
  /** Stable place of the item in its list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Collector;
};

/** Complete an engagement with its report. */
export type CompleteEngagementInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The engagement. */
  engagementId: Scalars['ID']['input'];
  /** The report that was issued. */
  reportId: Scalars['ID']['input'];
};

/** Complete a gap assessment. */
export type CompleteGapAssessmentInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The gap assessment. */
  gapId: Scalars['ID']['input'];
};

/** End a journey. */
export type CompleteJourneyInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The engagement of the journey. */
  engagementId: Scalars['ID']['input'];
};

/** Complete the risk assessment of the scope. */
export type CompleteRiskAssessmentInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The risk assessment. */
  assessmentId: Scalars['ID']['input'];
};

/** Carry a step forward from the predecessor. */
export type ConfirmCarryForwardInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The engagement of the journey. */
  engagementId: Scalars['ID']['input'];
  /** The step, 1 to 7. */
  step: Scalars['Int']['input'];
};

/** Confirm the scope. */
export type ConfirmScopeInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The engagement. */
  engagementId: Scalars['ID']['input'];
};

/** A control, owned by the control service. */
export type Control = {
  /** Control id. */
  id: Scalars['ID']['output'];
  /** Code, unique in the organization. */
  code: Scalars['String']['output'];
  /** Short title. */
  title: Scalars['String']['output'];
  /** What is done, by whom, how often. */
  text: Scalars['String']['output'];
  /** PREVENTIVE, DETECTIVE or CORRECTIVE. */
  nature: Scalars['String']['output'];
  /** How often it operates, for example QUARTERLY or PER_OCCURRENCE. */
  frequency: Scalars['String']['output'];
  /** Control family (domain 0), for example ACCESS_CONTROL. */
  family: Scalars['String']['output'];
  /** From which company stage on it is expected: STARTUP, GROWTH or ENTERPRISE. */
  stage: Scalars['String']['output'];
  /** Template of the library it was taken from. */
  templateId?: Maybe<Scalars['ID']['output']>;
  /** DRAFT, ACTIVE or RETIRED, as recorded. */
  state: Scalars['String']['output'];
  /** Version of the promise, from 1. */
  version: Scalars['Int']['output'];
  /** Owner, by pseudonym. */
  ownerRef?: Maybe<Scalars['String']['output']>;
  /** When it became active, valid time. */
  activeFrom?: Maybe<Scalars['String']['output']>;
  /** From when on it no longer holds. */
  retiredFrom?: Maybe<Scalars['String']['output']>;
  /** The control that took over. */
  replacementId?: Maybe<Scalars['ID']['output']>;
  /** Criteria it serves. */
  mappings: Array<ControlMapping>;
  /** Engagements whose audit has frozen its mapping (CTL-4). */
  frozenFor: Array<Scalars['ID']['output']>;
  /** What is done about it. */
  implementation: ControlImplementation;
  /** How often it was performed and missed. */
  performances: ControlPerformances;
  /** HEALTHY, WEAK or ABSENT by rule 4.2, at header `valid-at`, else `as-of`, else now. */
  health: Scalars['String']['output'];
  /** Freshness of its evidence by rule 4.5: FRESH, EXPIRING, STALE or MISSING. */
  evidenceFreshness: Scalars['String']['output'];
  /** What it owes next; absent for a control that does not operate by the calendar or is not implemented. */
  nextOccurrence?: Maybe<NextOccurrenceType>;
  /** Its obligations in the calendar. */
  obligations: Array<Obligation>;
  /** Evidence of the control, newest first, at most 100. */
  evidence: Array<Evidence>;
  /** Risks that the control treats. */
  risks: Array<Risk>;
};

/** A page of a list of Control. */
export type ControlConnection = {
  /** The items of the page, in stable order. */
  edges: Array<ControlEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** Something that has fallen due in this service and that SYS is to record. */
export type ControlDueWork = {
  /** MISS_OCCURRENCE, OBLIGATION_OVERDUE or REMEDIATION_OVERDUE. */
  kind: Scalars['String']['output'];
  /** Id of the control, obligation or remediation item. */
  id: Scalars['ID']['output'];
  /** When it fell due, RFC 3339 UTC. */
  dueAt: Scalars['String']['output'];
  /** For MISS_OCCURRENCE: the occurrence that was missed. */
  occurrenceKey?: Maybe<Scalars['String']['output']>;
};

/** One Control of a list. */
export type ControlEdge = {
  /** Stable place of the item in its list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Control;
};

/** Which controls; all that is said must hold. */
export type ControlFilter = {
  /** Control family, for example LOGGING. */
  family?: InputMaybe<Scalars['String']['input']>;
  /** STARTUP, GROWTH or ENTERPRISE. */
  stage?: InputMaybe<Scalars['String']['input']>;
  /** Owner, by pseudonym. */
  ownerRef?: InputMaybe<Scalars['String']['input']>;
  /** Criterion it is mapped to, for example CC6.1. */
  criterion?: InputMaybe<Scalars['String']['input']>;
  /** DRAFT, ACTIVE or RETIRED. */
  state?: InputMaybe<Scalars['String']['input']>;
};

/** What is done about a control (domain 2.8). */
export type ControlImplementation = {
  /** NONE, PLANNED, IN_PROGRESS, IMPLEMENTED or DEGRADED. */
  state: Scalars['String']['output'];
  /** Since when it is in this state, valid time. */
  since?: Maybe<Scalars['String']['output']>;
  /** While DEGRADED: MONITOR, MANUAL, EVIDENCE or AUDIT. */
  degradedBy?: Maybe<Scalars['String']['output']>;
  /** Every change of state, in the order recorded. */
  changes: Array<ImplementationChangeType>;
};

/** A criterion a control serves. */
export type ControlMapping = {
  /** The criterion. */
  criterion: Criterion;
  /** PRIMARY, or COMPENSATING for a control that may stand in. */
  role: Scalars['String']['output'];
};

/** Performances of a control in figures (domain 2.8). */
export type ControlPerformances = {
  /** Occurrences performed. */
  performed: Scalars['Int']['output'];
  /** Of those, after the end of their window or after their miss (IMP-5). */
  late: Scalars['Int']['output'];
  /** Of those, with the outcome DEVIATED. */
  deviated: Scalars['Int']['output'];
  /** Occurrences missed; a later performance does not take a miss back (IMP-5). */
  missed: Scalars['Int']['output'];
  /** Key of the occurrence performed last. */
  lastKey?: Maybe<Scalars['String']['output']>;
  /** When it was performed. */
  lastPerformedAt?: Maybe<Scalars['String']['output']>;
};

/** Controls of the library that fit the stage and scope of an engagement (S38). */
export type ControlProposal = {
  /** Stage of the organization: STARTUP, GROWTH or ENTERPRISE. */
  stage: Scalars['String']['output'];
  /** Which, in the order of the library. */
  controls: Array<ProposedControl>;
  /** Criteria in scope that stay open: no proposed template covers them. */
  open: Array<Criterion>;
};

/** Name the risks that were assessed for a criterion. */
export type CoverCriterionInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The risk assessment. */
  assessmentId: Scalars['ID']['input'];
  /** Criterion code. */
  code: Scalars['String']['input'];
  /** Risks that cover it; at least one. */
  riskIds: Array<Scalars['ID']['input']>;
};

/** A trust services criterion, owned by the control service. */
export type Criterion = {
  /** Criterion code, for example CC6.1. */
  code: Scalars['ID']['output'];
  /** Short name of our own. */
  name: Scalars['String']['output'];
  /** Label of our own; the criterion’s wording is its owner’s. */
  label: Scalars['String']['output'];
  /** SECURITY, AVAILABILITY, PROCESSING_INTEGRITY, CONFIDENTIALITY or PRIVACY. */
  category: Scalars['String']['output'];
  /** The code up to the dot, for example `CC6`. */
  series: Scalars['String']['output'];
  /** Controls mapped to the criterion that are not retired. */
  controls: Array<Control>;
  /** Gap status in an engagement (domain 4.2): MET, PARTIAL or UNMET; NOT_APPLICABLE outside its confirmed scope. */
  status: Scalars['String']['output'];
  /** Accepted evidence of the controls that serve the criterion, newest first, at most 100. */
  evidence: Array<Evidence>;
  /** Risks that touch the criterion. */
  risks: Array<Risk>;
};


/** A trust services criterion, owned by the control service. */
export type CriterionStatusArgs = {
  engagementId: Scalars['ID']['input'];
};

/** How a criterion was found (domain 4.2). */
export type CriterionFinding = {
  /** The criterion. */
  criterion: Criterion;
  /** MET, PARTIAL or UNMET; as overridden, if it was. */
  status: Scalars['String']['output'];
  /** Primary controls that were HEALTHY. */
  healthy: Scalars['Int']['output'];
  /** Primary controls that were WEAK. */
  weak: Scalars['Int']['output'];
  /** Primary controls that were ABSENT. */
  absent: Scalars['Int']['output'];
  /** What a person noted. */
  note?: Maybe<Scalars['String']['output']>;
  /** The computed status that a person lowered (GAP-2). */
  overriddenFrom?: Maybe<Scalars['String']['output']>;
  /** Why it was lowered. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** How one criterion in scope stands (domain 4.2). */
export type CriterionReadiness = {
  /** The criterion, with its controls. */
  criterion: Criterion;
  /** MET, PARTIAL or UNMET. */
  status: Scalars['String']['output'];
  /** Primary controls that are HEALTHY. */
  healthy: Scalars['Int']['output'];
  /** Primary controls that are WEAK. */
  weak: Scalars['Int']['output'];
  /** Primary controls that are ABSENT. */
  absent: Scalars['Int']['output'];
  /** True when an active primary control serves it. */
  covered: Scalars['Boolean']['output'];
  /** Live remediation items that look after it. */
  remediationItemIds: Array<Scalars['ID']['output']>;
};

/** A control that user entities must run for a criterion to be met. */
export type CuecInput = {
  /** Id of the control, chosen by the organization. */
  cuecId: Scalars['ID']['input'];
  /** Code of the criterion it serves. */
  criterion: Scalars['String']['input'];
};

/** Decide which type of report the engagement ends in. */
export type DecideReportTypeInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The engagement. */
  engagementId: Scalars['ID']['input'];
  /** TYPE_1 or TYPE_2. */
  type: Scalars['String']['input'];
  /** What the recommendation rests on. */
  answers: ReportTypeAnswersInput;
  /** Why, in at least 20 characters, when the type is not the recommended one. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Decide how an assessed risk is treated. */
export type DecideTreatmentInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The risk. */
  riskId: Scalars['ID']['input'];
  /** MITIGATE, TRANSFER or AVOID. */
  treatment: Scalars['String']['input'];
  /** What will be done; kept encrypted. */
  plan: Scalars['String']['input'];
};

/** Declare which kinds of data the system holds and what is promised. */
export type DeclareDataTypesInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The engagement. */
  engagementId: Scalars['ID']['input'];
  /** Codes such as CUSTOMER_CONFIDENTIAL, FINANCIAL_RECORDS or PERSONAL_DATA_FOR_CLIENTS. */
  dataTypes: Array<Scalars['String']['input']>;
  /** Clients were promised that the system is up. */
  uptimeCommitment: Scalars['Boolean']['input'];
  /** Results are computed or moved for clients. */
  processesTransactions: Scalars['Boolean']['input'];
  /** What the system does reaches the books of clients. */
  affectsClientFinancialReporting: Scalars['Boolean']['input'];
  /** Codes of the regions clients sit in. */
  clientRegions?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Declare that a control works. */
export type DeclareImplementedInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The control. */
  controlId: Scalars['ID']['input'];
  /** Accepted evidence of this control; at least one (IMP-2). */
  evidenceIds: Array<Scalars['ID']['input']>;
  /** Since when it works, RFC 3339 UTC, not later than now; now when absent. */
  validFrom?: InputMaybe<Scalars['String']['input']>;
};

/** State that no risk was found for a criterion. */
export type DeclareNoRiskInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The risk assessment. */
  assessmentId: Scalars['ID']['input'];
  /** Criterion code. */
  code: Scalars['String']['input'];
  /** Why there is none; at least 20 characters. */
  rationale: Scalars['String']['input'];
};

/** Define a control of one’s own. */
export type DefineControlInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Code, for example `TF-13`; unique in the organization (CTL-1). */
  code: Scalars['String']['input'];
  /** Short title. */
  title: Scalars['String']['input'];
  /** What is done, by whom, how often; up to 8,192 characters. */
  text: Scalars['String']['input'];
  /** PREVENTIVE, DETECTIVE or CORRECTIVE. */
  nature: Scalars['String']['input'];
  /** How often it operates, for example QUARTERLY or PER_OCCURRENCE. */
  frequency: Scalars['String']['input'];
  /** Control family of domain 0, for example ACCESS_CONTROL. */
  family: Scalars['String']['input'];
  /** STARTUP, GROWTH or ENTERPRISE: from which stage it is expected. */
  stage: Scalars['String']['input'];
  /** Owner by pseudonym; a control owner who defines the control owns it. */
  ownerRef?: InputMaybe<Scalars['String']['input']>;
  /** The control need of a risk assessment that this control answers. */
  needId?: InputMaybe<Scalars['ID']['input']>;
};

/** Draft a policy. */
export type DraftPolicyInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen id; made when absent. */
  policyId?: InputMaybe<Scalars['ID']['input']>;
  /** Title, up to 200 characters. */
  title: Scalars['String']['input'];
  /** The text, up to 8,192 characters; kept encrypted. */
  content: Scalars['String']['input'];
  /** Short code, for example `POL-ACCESS`. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Controls the policy is part of. */
  controlIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Write the first version of the system description. */
export type DraftSystemDescriptionInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Text by part. */
  parts: Array<SystemDescriptionPartInput>;
  /** Controls that user entities must run. */
  cuecs?: InputMaybe<Array<CuecInput>>;
};

/** Let a collector run on its schedule. */
export type EnableCollectorInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The collector. */
  collectorId: Scalars['ID']['input'];
};

/** An engagement, owned by the engagement service. */
export type Engagement = {
  /** Engagement id. */
  id: Scalars['ID']['output'];
  /** Its gap assessments in order of their start. */
  gapAssessments: Array<GapAssessment>;
  /** Readiness at header `valid-at`, else `as-of`, else now (domain 4.3); absent without a confirmed scope. */
  readiness?: Maybe<Readiness>;
  /** Controls that serve a criterion in scope and are not retired. */
  controlsInScope: Array<Control>;
  /** Its remediation items in the order of rule 4.4, without cancelled ones. */
  remediationPlan: Array<RemediationItem>;
  /** Criteria PARTIAL or UNMET that no live item looks after; the plan is complete when there is none (REM-6). */
  criteriaWithoutRemediation: Array<Criterion>;
  /** System the report is about. */
  systemId: Scalars['ID']['output'];
  /** Engagement it follows. */
  predecessorId?: Maybe<Scalars['ID']['output']>;
  /** OPEN, IN_AUDIT, COMPLETED or WITHDRAWN. */
  state: Scalars['String']['output'];
  /** TYPE_1 or TYPE_2; absent until decided. */
  type?: Maybe<Scalars['String']['output']>;
  /** TYPE_2_DIRECT, TYPE_1_ONLY or TYPE_1_THEN_TYPE_2 (domain 4.1). */
  recommended?: Maybe<Scalars['String']['output']>;
  /** Advisories beside the recommendation, for example TYPE_1_AS_INTERIM. */
  advisories: Array<Scalars['String']['output']>;
  /** Day a Type 1 speaks of. */
  asOfDate?: Maybe<Scalars['String']['output']>;
  /** First day of the period of a Type 2. */
  periodStart?: Maybe<Scalars['String']['output']>;
  /** Last day of the period of a Type 2. */
  periodEnd?: Maybe<Scalars['String']['output']>;
  /** Days without a valid report to expect before the next one; 0 when none (domain 4.10). */
  gapDays?: Maybe<Scalars['Int']['output']>;
  /** Report the cycle ended in. */
  reportId?: Maybe<Scalars['ID']['output']>;
  /** When it was opened, RFC 3339 UTC. */
  openedAt: Scalars['String']['output'];
  /** Whose report it is. */
  organization?: Maybe<Organization>;
  /** Engagement it follows. */
  predecessor?: Maybe<Engagement>;
  /** What the report is about; absent before data types are declared. */
  scope?: Maybe<Scope>;
  /** The period of a Type 2 as it is watched. */
  monitoringPeriod?: Maybe<MonitoringPeriod>;
  /** Risk assessments of the engagement, oldest first. */
  riskAssessments: Array<RiskAssessment>;
};

/** A page of a list of Engagement. */
export type EngagementConnection = {
  /** The items of the page, in stable order. */
  edges: Array<EngagementEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** Work whose time has come; a sweeper gives the command that does it. */
export type EngagementDueWork = {
  /** LOCK_MONITORING_PERIOD: give lockMonitoringPeriod with the id. */
  kind: Scalars['String']['output'];
  /** What it is about. */
  id: Scalars['ID']['output'];
  /** Since when it is due, RFC 3339 UTC. */
  dueAt: Scalars['String']['output'];
};

/** One Engagement of a list. */
export type EngagementEdge = {
  /** Stable place of the item in its list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Engagement;
};

/** Enter a step whose time has come. */
export type EnterStepInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The engagement of the journey. */
  engagementId: Scalars['ID']['input'];
  /** The step, 1 to 7. */
  step: Scalars['Int']['input'];
  /** Fieldwork of a Type 2 may begin before its period ends (AUD-2). */
  interim?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Erase a person. */
export type ErasePersonInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Pseudonym of the person. */
  personRef: Scalars['ID']['input'];
};

/** Say that a step takes too long. */
export type EscalateJourneyInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The engagement of the journey. */
  engagementId: Scalars['ID']['input'];
  /** The step, 1 to 7. */
  step: Scalars['Int']['input'];
  /** CM, or 14 days later TO. */
  level: Scalars['String']['input'];
};

/** A piece of evidence that a control works (domain 2.13). */
export type Evidence = {
  /** Evidence id. */
  id: Scalars['ID']['output'];
  /** Kind of evidence, as in the control library, for example `access_review_export`. */
  kind: Scalars['String']['output'];
  /** SUBMITTED, ACCEPTED, REJECTED, SUPERSEDED or WITHDRAWN. */
  state: Scalars['String']['output'];
  /** Lower-hex SHA-256 of the content. */
  digest: Scalars['String']['output'];
  /** HUMAN, COLLECTOR or PARTNER. */
  sourceKind: Scalars['String']['output'];
  /** Start of the time the evidence speaks of, RFC 3339 UTC. */
  validFrom: Scalars['String']['output'];
  /** End of the time the evidence speaks of; equal to the start for a point in time. */
  validTo: Scalars['String']['output'];
  /** Until when it counts as fresh (domain 4.5); absent before acceptance. */
  freshUntil?: Maybe<Scalars['String']['output']>;
  /** True when recorded more than 14 days after the time it speaks of (EVD-6). */
  late: Scalars['Boolean']['output'];
  /** When the platform recorded the submission. */
  submittedAt: Scalars['String']['output'];
};

/** A page of a list of Evidence. */
export type EvidenceConnection = {
  /** The items of the page, in stable order. */
  edges: Array<EvidenceEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A timer of this service that has come. */
export type EvidenceDueWork = {
  /** RUN_COLLECTOR, MARK_EXPIRING or MARK_EXPIRED. */
  kind: Scalars['String']['output'];
  /** Collector or evidence it concerns. */
  id: Scalars['ID']['output'];
  /** When it was due, RFC 3339 UTC. */
  dueAt: Scalars['String']['output'];
};

/** One Evidence of a list. */
export type EvidenceEdge = {
  /** Stable place of the item in its list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Evidence;
};

/** Take a criterion out of scope. */
export type ExcludeCriterionInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The engagement. */
  engagementId: Scalars['ID']['input'];
  /** Code of the criterion, for example A1.2. */
  code: Scalars['ID']['input'];
  /** Why it is not relevant. */
  rationale: Scalars['String']['input'];
};

/** Freeze the description for an audit. */
export type FreezeSystemDescriptionInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The engagement whose audit has begun. */
  engagementId: Scalars['ID']['input'];
};

/** The version an audit stands on. */
export type FrozenDescription = {
  /** The engagement under audit. */
  engagementId: Scalars['ID']['output'];
  /** The version, which never changes. */
  version: Scalars['Int']['output'];
};

/** Fulfil an obligation. */
export type FulfilObligationInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The obligation. */
  obligationId: Scalars['ID']['input'];
  /** Evidence of it; a person always names one. */
  evidenceId?: InputMaybe<Scalars['ID']['input']>;
};

/** One look at present practice against a scope (domain 2.5). */
export type GapAssessment = {
  /** Assessment id. */
  id: Scalars['ID']['output'];
  /** The engagement. */
  engagementId: Scalars['ID']['output'];
  /** Version of the scope it answers to. */
  scopeVersion: Scalars['Int']['output'];
  /** IN_PROGRESS, COMPLETED, or STALE after its scope was reopened. */
  state: Scalars['String']['output'];
  /** When it was started. */
  startedAt: Scalars['String']['output'];
  /** When it was completed. */
  completedAt?: Maybe<Scalars['String']['output']>;
  /** Findings, in catalogue order. */
  findings: Array<CriterionFinding>;
  /** Figures; absent before completion. */
  figures?: Maybe<GapFiguresType>;
};

/** Figures of a completed assessment, frozen (GAP-5). */
export type GapFiguresType = {
  /** Criteria MET. */
  met: Scalars['Int']['output'];
  /** Criteria PARTIAL. */
  partial: Scalars['Int']['output'];
  /** Criteria UNMET. */
  unmet: Scalars['Int']['output'];
  /** Readiness in basis points (domain 4.3). */
  readinessBp: Scalars['Int']['output'];
  /** Coverage in basis points (domain 4.3). */
  coverageBp: Scalars['Int']['output'];
};

/** One condition of a gate with what was found (domain 4.11). */
export type GatePart = {
  /** Code of the condition, for example SCOPE_CONFIRMED. */
  part: Scalars['String']['output'];
  /** True when it holds. */
  held: Scalars['Boolean']['output'];
  /** What was found, in words. */
  value: Scalars['String']['output'];
  /** Event behind it, where one event is. */
  eventId?: Maybe<Scalars['ID']['output']>;
};

/** Give a person a role. */
export type GrantMembershipInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Pseudonym of the person, for example p-02. */
  personRef: Scalars['ID']['input'];
  /** TO, CM, CO, RO, EM, AU or AL. */
  role: Scalars['String']['input'];
  /** Audit firm of an AU or AL. */
  firmId?: InputMaybe<Scalars['ID']['input']>;
};

/** Say that a risk needs a control that is not there yet. */
export type IdentifyControlNeedInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The risk assessment. */
  assessmentId: Scalars['ID']['input'];
  /** Chosen id; made when absent. */
  needId?: InputMaybe<Scalars['ID']['input']>;
  /** The risk. */
  riskId: Scalars['ID']['input'];
  /** Criteria the control shall serve. */
  criteria: Array<Scalars['String']['input']>;
  /** What is needed; kept encrypted. */
  text: Scalars['String']['input'];
};

/** Name something that could keep the organization from its goals. */
export type IdentifyRiskInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen id; made when absent. */
  riskId?: InputMaybe<Scalars['ID']['input']>;
  /** What could happen, in a sentence; kept encrypted. */
  title: Scalars['String']['input'];
  /** SECURITY, AVAILABILITY, PRIVACY, FRAUD, VENDOR, PEOPLE, CHANGE, OPERATIONAL, COMPLIANCE, FINANCIAL or STRATEGIC. */
  category: Scalars['String']['input'];
  /** Criteria it touches; empty for a general risk. */
  criteria: Array<Scalars['String']['input']>;
  /** Engagement whose scope the criteria are checked against. */
  engagementId?: InputMaybe<Scalars['ID']['input']>;
  /** Risk owner, as a pseudonym. */
  ownerRef?: InputMaybe<Scalars['ID']['input']>;
};

/** From when on an implementation was in a state. */
export type ImplementationChangeType = {
  /** PLANNED, IN_PROGRESS, IMPLEMENTED or DEGRADED. */
  state: Scalars['String']['output'];
  /** Valid time of the change, RFC 3339 UTC. */
  from: Scalars['String']['output'];
};

/** Take an excluded criterion back into scope. */
export type IncludeCriterionInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The engagement. */
  engagementId: Scalars['ID']['input'];
  /** Code of the criterion. */
  code: Scalars['ID']['input'];
};

/** The way of an engagement through the seven steps (domain 2.30). */
export type Journey = {
  /** Id of the engagement. */
  id: Scalars['ID']['output'];
  /** Journey of the engagement before. */
  predecessorJourneyId?: Maybe<Scalars['ID']['output']>;
  /** RUNNING, PAUSED or COMPLETED. */
  state: Scalars['String']['output'];
  /** Highest step entered so far. */
  currentStep: Scalars['Int']['output'];
  /** When it began, RFC 3339 UTC. */
  startedAt: Scalars['String']['output'];
  /** When it ended, RFC 3339 UTC. */
  completedAt?: Maybe<Scalars['String']['output']>;
  /** Calendar days from start to end. */
  totalDays?: Maybe<Scalars['Int']['output']>;
  /** All seven steps in order. */
  steps: Array<JourneyStep>;
  /** The engagement. */
  engagement?: Maybe<Engagement>;
  /** Exit gate of a step, the current one when none is named: every condition, held or missing. */
  gate: Array<GatePart>;
};


/** The way of an engagement through the seven steps (domain 2.30). */
export type JourneyGateArgs = {
  step?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of Journey. */
export type JourneyConnection = {
  /** The items of the page, in stable order. */
  edges: Array<JourneyEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One Journey of a list. */
export type JourneyEdge = {
  /** Stable place of the item in its list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Journey;
};

/** One of the seven steps. */
export type JourneyStep = {
  /** Number, 1 to 7. */
  step: Scalars['Int']['output'];
  /** NOT_ENTERED, ENTERED, EXITED, REOPENED or CARRIED. */
  state: Scalars['String']['output'];
  /** Last entry or reopening, RFC 3339 UTC. */
  enteredAt?: Maybe<Scalars['String']['output']>;
  /** Last exit, or when it was carried; absent while the step is open. */
  exitedAt?: Maybe<Scalars['String']['output']>;
  /** Calendar days in the step so far, all stays together. */
  days: Scalars['Int']['output'];
  /** Levels that its length has reached since the last entry: CM, TO. */
  escalated: Array<Scalars['String']['output']>;
};

/** Note that an acceptance no longer holds. */
export type LapseAcceptanceInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The risk. */
  riskId: Scalars['ID']['input'];
  /** ENDED, RESIDUAL_ROSE, SCOPE_CHANGED or CONTROL_UNHEALTHY. */
  cause: Scalars['String']['input'];
};

/** A template control of the starter library. */
export type LibraryControl = {
  /** Template code; `adoptControl` takes it as `templateId`. */
  code: Scalars['ID']['output'];
  /** Short title. */
  title: Scalars['String']['output'];
  /** What is done, by whom, how often. */
  text: Scalars['String']['output'];
  /** Control family (domain 0). */
  family: Scalars['String']['output'];
  /** From which company stage on it is expected. */
  stage: Scalars['String']['output'];
  /** PREVENTIVE, DETECTIVE or CORRECTIVE. */
  nature: Scalars['String']['output'];
  /** AUTOMATED, SEMI_AUTOMATED or MANUAL. */
  automation: Scalars['String']['output'];
  /** How often it operates. */
  frequency: Scalars['String']['output'];
  /** Who usually owns it, for example ENGINEERING. */
  ownerRole: Scalars['String']['output'];
  /** Criteria it serves, the main one first. */
  criteria: Array<Criterion>;
  /** Kinds of evidence that prove it. */
  evidenceKinds: Array<Scalars['String']['output']>;
};

/** Lock a monitoring period that has ended. */
export type LockMonitoringPeriodInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The period; its id is the engagement. */
  periodId: Scalars['ID']['input'];
};

/** Lock the scope for the audit. */
export type LockScopeInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The engagement. */
  engagementId: Scalars['ID']['input'];
};

/** Map a control to a criterion. */
export type MapControlInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The control. */
  controlId: Scalars['ID']['input'];
  /** Criterion code, for example `CC6.1`. */
  criterion: Scalars['String']['input'];
  /** PRIMARY, or COMPENSATING for a control that may stand in. */
  role: Scalars['String']['input'];
};

/** Note that a collector failed too often in a row. */
export type MarkCollectorUnhealthyInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The collector. */
  collectorId: Scalars['ID']['input'];
  /** Errors in a row. */
  consecutiveErrors: Scalars['Int']['input'];
  /** When it last ran well, RFC 3339 UTC. */
  lastGoodAt: Scalars['String']['input'];
};

/** Note that accepted evidence is expired by its frequency. */
export type MarkEvidenceExpiredInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The evidence. */
  evidenceId: Scalars['ID']['input'];
};

/** Note that accepted evidence is expiring by its frequency. */
export type MarkEvidenceExpiringInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The evidence. */
  evidenceId: Scalars['ID']['input'];
};

/** Say that an obligation is overdue. */
export type MarkObligationOverdueInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The obligation. */
  obligationId: Scalars['ID']['input'];
};

/** Say that a remediation item is overdue. */
export type MarkRemediationOverdueInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The remediation item. */
  itemId: Scalars['ID']['input'];
};

/** Note that the scope an assessment answers to was reopened. */
export type MarkRiskAssessmentStaleInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The risk assessment. */
  assessmentId: Scalars['ID']['input'];
};

/** Record that nobody performed a control in an occurrence’s window. */
export type MissOccurrenceInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The control. */
  controlId: Scalars['ID']['input'];
  /** The occurrence, as `controlDueWork` names it. */
  occurrenceKey: Scalars['String']['input'];
};

/** The time a Type 2 looks at (domain 2.26). */
export type MonitoringPeriod = {
  /** Id of the engagement. */
  id: Scalars['ID']['output'];
  /** OPEN or LOCKED. */
  state: Scalars['String']['output'];
  /** First day. */
  start: Scalars['String']['output'];
  /** Last day. */
  end: Scalars['String']['output'];
  /** Since when it is locked, RFC 3339 UTC. */
  lockedAt?: Maybe<Scalars['String']['output']>;
  /** Where the log of the service stood at the lock, `<tx>:<position>`. */
  logOffset?: Maybe<Scalars['String']['output']>;
};

export type Mutation = {
  /** Take a control from the library: defines it, maps it as PRIMARY to every criterion of the template and assigns the owner. Codes: NOT_FOUND (template), VALIDATION_FAILED, CONTROL_CODE_TAKEN (CTL-1), REASON_REQUIRED (CTL-9). */
  adoptControl: Recorded;
  /** Define a control of one’s own, without mappings. A control owner becomes its owner. Codes: VALIDATION_FAILED, CONTROL_CODE_TAKEN (CTL-1). */
  defineControl: Recorded;
  /** Map a control to a criterion. Codes: NOT_FOUND, CRITERION_UNKNOWN, CONTROL_ALREADY_MAPPED (CTL-6), CONTROL_ALREADY_RETIRED (CTL-3), VALIDATION_FAILED. */
  mapControl: Recorded;
  /** Take back a mapping. Codes: NOT_FOUND (control or mapping), CONTROL_FROZEN (CTL-4), CONTROL_ALREADY_RETIRED (CTL-3), REASON_REQUIRED. */
  unmapControl: Recorded;
  /** Say who owns a control. Codes: NOT_FOUND, VALIDATION_FAILED, CONTROL_ALREADY_RETIRED (CTL-3). */
  assignControlOwner: Recorded;
  /** Approve the design of a control. Codes: NOT_FOUND, CONTROL_INVALID_STATE, CONTROL_OWNER_REQUIRED, CONTROL_MAPPING_REQUIRED (CTL-2), SEPARATION_OF_DUTIES (CTL-5, D2). */
  approveControlDesign: Recorded;
  /** Retire a control. Codes: NOT_FOUND, REASON_REQUIRED, CONTROL_ALREADY_RETIRED (CTL-3), CONTROL_FROZEN (CTL-4), LAST_PRIMARY_CONTROL (CTL-8), VALIDATION_FAILED. */
  retireControl: Recorded;
  /** Plan to implement an active control. Codes: NOT_FOUND, FORBIDDEN_ROLE (own controls only), CONTROL_NOT_ACTIVE (IMP-1), CONTROL_IMPLEMENTATION_INVALID_STATE, VALIDATION_FAILED. */
  planImplementation: Recorded;
  /** Start to implement a planned control. Codes: NOT_FOUND, FORBIDDEN_ROLE (own controls only), CONTROL_NOT_ACTIVE (IMP-1), CONTROL_IMPLEMENTATION_INVALID_STATE. */
  startImplementation: Recorded;
  /** Declare a control implemented, on accepted evidence of it. Codes: NOT_FOUND, FORBIDDEN_ROLE (own controls only), CONTROL_NOT_ACTIVE (IMP-1), CONTROL_IMPLEMENTATION_INVALID_STATE, EVIDENCE_REQUIRED (IMP-2), VALID_TIME_REGRESSION (IMP-3), VALIDATION_FAILED. */
  declareImplemented: Recorded;
  /** Report that an implemented control no longer works. Codes: NOT_FOUND, FORBIDDEN_ROLE (own controls only), CONTROL_IMPLEMENTATION_INVALID_STATE, VALID_TIME_REGRESSION (IMP-3), VALIDATION_FAILED. */
  reportDegradation: Recorded;
  /** Report that a degraded control works again. Codes: NOT_FOUND, FORBIDDEN_ROLE (own controls only), CONTROL_IMPLEMENTATION_INVALID_STATE, VALID_TIME_REGRESSION (IMP-3), VALIDATION_FAILED. */
  restoreOperation: Recorded;
  /** Record one performance of a control. Codes: NOT_FOUND, FORBIDDEN_ROLE (own controls only), CONTROL_IMPLEMENTATION_INVALID_STATE, OCCURRENCE_ALREADY_PERFORMED (IMP-4), CONTROL_ALREADY_RETIRED (IMP-6), VALID_TIME_REGRESSION (IMP-3), VALIDATION_FAILED. */
  recordPerformance: Recorded;
  /** Record that an occurrence was missed; one already recorded as missed changes nothing. Codes: NOT_FOUND, CONTROL_IMPLEMENTATION_INVALID_STATE, OCCURRENCE_ALREADY_PERFORMED, VALIDATION_FAILED (no such occurrence, or its window has not ended). */
  missOccurrence: Recorded;
  /** Draft the first version of a policy. Codes: VALIDATION_FAILED, ALREADY_EXISTS. */
  draftPolicy: Recorded;
  /** Write a new version of a policy; the published one stays in force until the new one is published. Codes: NOT_FOUND, POLICY_INVALID_STATE, VALIDATION_FAILED. */
  revisePolicy: Recorded;
  /** Approve the drafted version of a policy. Codes: NOT_FOUND, POLICY_INVALID_STATE, SEPARATION_OF_DUTIES (POL-1, D4). */
  approvePolicy: Recorded;
  /** Publish the approved version of a policy. Codes: NOT_FOUND, POLICY_INVALID_STATE, REVIEW_DATE_TOO_FAR (POL-5), VALIDATION_FAILED. */
  publishPolicy: Recorded;
  /** Accept the version in force, for oneself. Codes: NOT_FOUND, POLICY_VERSION_NOT_IN_FORCE (POL-2), POLICY_ALREADY_ACCEPTED (POL-3), ACCEPTANCE_NOT_DELEGABLE (POL-4). */
  acceptPolicy: Recorded;
  /** Start a gap assessment against the confirmed scope. Codes: NOT_FOUND (engagement), ALREADY_EXISTS, SCOPE_NOT_CONFIRMED, SCOPE_VERSION_MISMATCH (GAP-4), SCOPE_EMPTY. */
  startGapAssessment: Recorded;
  /** Record the finding for one criterion; its status is computed (4.2). Codes: NOT_FOUND, GAP_ASSESSMENT_INVALID_STATE, CRITERION_NOT_IN_SCOPE (GAP-3). */
  recordCriterionFinding: Recorded;
  /** Record the computed finding (4.2) of every criterion in scope that has none yet or stands otherwise now, in one append; overridden ones stay. Codes: NOT_FOUND, GAP_ASSESSMENT_INVALID_STATE. */
  recordFindings: Recorded;
  /** Lower the computed status of a criterion. Codes: NOT_FOUND, GAP_ASSESSMENT_INVALID_STATE, CRITERION_NOT_IN_SCOPE (GAP-3), CRITERIA_NOT_ASSESSED, OVERRIDE_CANNOT_RAISE (GAP-2), REASON_REQUIRED, VALIDATION_FAILED. */
  overrideCriterionStatus: Recorded;
  /** Complete a gap assessment and freeze its figures (GAP-5). Codes: NOT_FOUND, GAP_ASSESSMENT_INVALID_STATE, CRITERIA_NOT_ASSESSED (GAP-1), INITIAL_RISK_PASS_MISSING (GAP-6). */
  completeGapAssessment: Recorded;
  /** Plan a remediation item. Codes: VALIDATION_FAILED (REM-1 effort), ALREADY_EXISTS, NOT_FOUND (gap assessment), CRITERION_UNKNOWN, DUE_DATE_IN_PAST (REM-2), ROOT_CAUSE_REQUIRED (REM-5). */
  planRemediation: Recorded;
  /** Start planned or blocked work. Codes: NOT_FOUND, FORBIDDEN_ROLE (own items only), REMEDIATION_INVALID_STATE. */
  startRemediation: Recorded;
  /** Say why work cannot go on. Codes: NOT_FOUND, FORBIDDEN_ROLE (own items only), REMEDIATION_INVALID_STATE, REASON_REQUIRED. */
  blockRemediation: Recorded;
  /** Report work done. Codes: NOT_FOUND, FORBIDDEN_ROLE (own items only), REMEDIATION_INVALID_STATE, EVIDENCE_REQUIRED (REM-4). */
  reportRemediationDone: Recorded;
  /** Verify work that another person reported done. Codes: NOT_FOUND, REMEDIATION_INVALID_STATE, SEPARATION_OF_DUTIES (REM-3, D3). */
  verifyRemediation: Recorded;
  /** Send reported work back. Codes: NOT_FOUND, REMEDIATION_INVALID_STATE, REASON_REQUIRED. */
  rejectRemediation: Recorded;
  /** Move the due day. Codes: NOT_FOUND, REMEDIATION_INVALID_STATE, DUE_DATE_IN_PAST (REM-2), REASON_REQUIRED, VALIDATION_FAILED. */
  rescheduleRemediation: Recorded;
  /** Cancel open work, unless it answers an audit deviation. Codes: NOT_FOUND, REMEDIATION_INVALID_STATE, REMEDIATION_FROM_DEVIATION (REM-5), REASON_REQUIRED. */
  cancelRemediation: Recorded;
  /** Record that open work is overdue, once for each due day (domain 4.12). Codes: NOT_FOUND, REMEDIATION_INVALID_STATE, VALIDATION_FAILED (not due yet). */
  markRemediationOverdue: Recorded;
  /** Put an obligation into the calendar. Codes: VALIDATION_FAILED, ALREADY_EXISTS. */
  scheduleObligation: Recorded;
  /** Fulfil an obligation with its evidence; one about a control by its owner. Codes: NOT_FOUND, FORBIDDEN_ROLE (own controls only), OBLIGATION_INVALID_STATE, EVIDENCE_REQUIRED. */
  fulfilObligation: Recorded;
  /** Waive an obligation; in an audit population it counts as missed (MON-4). Codes: NOT_FOUND, OBLIGATION_INVALID_STATE, REASON_REQUIRED. */
  waiveObligation: Recorded;
  /** Record that an obligation is overdue (domain 4.12); one already overdue changes nothing. Codes: NOT_FOUND, OBLIGATION_INVALID_STATE, VALIDATION_FAILED (not due yet). */
  markObligationOverdue: Recorded;
  /** Activate the organization that the operator token is for. Codes: NOT_FOUND, ORGANIZATION_INVALID_STATE. */
  activateOrganization: Recorded;
  /** Approve the drafted version. Codes: NOT_FOUND, SYSTEM_DESCRIPTION_INVALID_STATE, SYSTEM_DESCRIPTION_INCOMPLETE (SYD-1), SEPARATION_OF_DUTIES (SYD-2, D6). */
  approveSystemDescription: Recorded;
  /** Change stage and headcount of the organization. Codes: NOT_FOUND, TENANT_NOT_ACTIVE, VALIDATION_FAILED, REASON_REQUIRED (ORG-6). */
  changeStage: Recorded;
  /** Complete the engagement its report was issued for; a second time changes nothing. Codes: NOT_FOUND, ENGAGEMENT_INVALID_STATE. */
  completeEngagement: Recorded;
  /** End the journey: with the report of its successor, after twelve months by the word of the owner, or when the engagement was withdrawn; a second time changes nothing. Codes: NOT_FOUND, JOURNEY_INVALID_STATE, GATE_NOT_MET. */
  completeJourney: Recorded;
  /** Confirm that a step of the predecessor still holds, steps 1 to 4 in order. A carried step 1 confirms the scope with the data types, categories and criteria of the predecessor, shortly after. Codes: NOT_FOUND, VALIDATION_FAILED, JOURNEY_INVALID_STATE, EARLIER_STEP_OPEN (JRN-2), CARRY_FORWARD_NOT_ALLOWED (domain 4.11; reasons in the details). */
  confirmCarryForward: Recorded;
  /** Confirm the scope; the event carries every criterion in it. Codes: NOT_FOUND, SYSTEM_DESCRIPTION_NOT_APPROVED, DATA_TYPES_MISSING (SCP-5), SECURITY_CATEGORY_REQUIRED, SCOPE_LOCKED, SCOPE_SELECTION_INVALID_STATE. */
  confirmScope: Recorded;
  /** Decide the type of report, beside what rule 4.1 recommends; another type drops the dates set for the former one. Codes: NOT_FOUND, ENGAGEMENT_INVALID_STATE, VALIDATION_FAILED, REASON_REQUIRED (ENG-7). */
  decideReportType: Recorded;
  /** Declare data types and promises: what the recommendation of categories rests on. Codes: NOT_FOUND, VALIDATION_FAILED, SCOPE_LOCKED (SCP-6), SCOPE_SELECTION_INVALID_STATE. */
  declareDataTypes: Recorded;
  /** Draft the description of the system the report is about. Codes: NOT_FOUND, TENANT_NOT_ACTIVE, VALIDATION_FAILED, ALREADY_EXISTS. */
  draftSystemDescription: Recorded;
  /** Enter a step for the first time; a step that was entered before stays as it is. Codes: NOT_FOUND, VALIDATION_FAILED, JOURNEY_INVALID_STATE, EARLIER_STEP_OPEN (JRN-2), GATE_NOT_MET. */
  enterStep: Recorded;
  /** Erase a person for good: name and mail leave the directory, every view shows an erased person, events and digests stay what they were (ORG-7). Codes: NOT_FOUND. */
  erasePerson: Recorded;
  /** Record that a step has reached the soft limit of a level; once a level and stay. Codes: NOT_FOUND, VALIDATION_FAILED, JOURNEY_INVALID_STATE. */
  escalateJourney: Recorded;
  /** Exclude a criterion that is not relevant, with a rationale of at least 20 characters. Codes: NOT_FOUND, CRITERION_UNKNOWN, CRITERION_EXCLUSION_NOT_ALLOWED, REASON_REQUIRED (SCP-3), CRITERION_NOT_IN_SCOPE, SCOPE_LOCKED, SCOPE_SELECTION_INVALID_STATE. */
  excludeCriterion: Recorded;
  /** Freeze the last approved version for an engagement; a second time changes nothing. Codes: NOT_FOUND, SYSTEM_DESCRIPTION_INVALID_STATE. */
  freezeSystemDescription: Recorded;
  /** Give a person a role in the organization. Codes: NOT_FOUND, TENANT_NOT_ACTIVE, VALIDATION_FAILED, AUDITOR_NOT_INDEPENDENT (ORG-3, D8). */
  grantMembership: Recorded;
  /** Take an excluded criterion back; one that is not excluded changes nothing. Codes: NOT_FOUND, CRITERION_UNKNOWN, SCOPE_LOCKED, SCOPE_SELECTION_INVALID_STATE. */
  includeCriterion: Recorded;
  /** Lock the period at 00:00 UTC of the day after its end, for good; a second time changes nothing. Codes: NOT_FOUND, PERIOD_NOT_ENDED (MON-1). */
  lockMonitoringPeriod: Recorded;
  /** Lock the confirmed scope at audit start; a second time changes nothing. Codes: NOT_FOUND, SCOPE_SELECTION_INVALID_STATE. */
  lockScope: Recorded;
  /** Open an engagement: one report cycle of the organization. Codes: NOT_FOUND, TENANT_NOT_ACTIVE, VALIDATION_FAILED, ENGAGEMENT_KIND_UNSUPPORTED (ENG-2), ALREADY_EXISTS, ENGAGEMENT_DATES_OVERLAP (ENG-1) while another one still has no dates. */
  openEngagement: Recorded;
  /** Open the next engagement after a completed one, its type decided with it. Codes: NOT_FOUND, TENANT_NOT_ACTIVE, VALIDATION_FAILED, ENGAGEMENT_INVALID_STATE, ALREADY_EXISTS, REASON_REQUIRED (ENG-7). */
  openSuccessor: Recorded;
  /** Register the organization the token is for; it starts in TRIAL and the caller is its first tenant owner. Codes: VALIDATION_FAILED, ORGANIZATION_SLUG_TAKEN (ORG-1), REASON_REQUIRED (ORG-6). */
  registerOrganization: Recorded;
  /** Put a person into the directory, or correct what stands there. Nothing of it enters the log: the answer names no event. Codes: VALIDATION_FAILED, NOT_FOUND, TENANT_NOT_ACTIVE, ALREADY_EXISTS when the person was erased. */
  registerPerson: Recorded;
  /** Open the scope again under the next version; gap and risk assessments of the former one become stale (SCP-8). Codes: NOT_FOUND, VALIDATION_FAILED, SCOPE_LOCKED (SCP-6), SCOPE_SELECTION_INVALID_STATE. */
  reopenScope: Recorded;
  /** Open a step again that was left or carried. Codes: NOT_FOUND, VALIDATION_FAILED, REASON_REQUIRED, JOURNEY_INVALID_STATE, STEP_NOT_REOPENABLE (JRN-4). */
  reopenStep: Recorded;
  /** Leave a step if its gate holds over the facts of all services; a step that was left stays so. Send read-after for facts you have seen written. Codes: NOT_FOUND, VALIDATION_FAILED, JOURNEY_INVALID_STATE, GATE_NOT_MET (JRN-1; missing and parts in the details), READ_MODEL_BEHIND. */
  requestStepExit: Recorded;
  /** Revise the description: parts given replace those of the same kind, an empty text takes one out. Codes: NOT_FOUND, VALIDATION_FAILED, SYSTEM_DESCRIPTION_FROZEN (SYD-3). */
  reviseSystemDescription: Recorded;
  /** Take a role from a person. Codes: NOT_FOUND, TENANT_NOT_ACTIVE, VALIDATION_FAILED, LAST_OWNER (ORG-2). */
  revokeMembership: Recorded;
  /** Choose categories; each that differs from the recommendation needs a reason. Codes: NOT_FOUND, SECURITY_CATEGORY_REQUIRED (SCP-1), CATEGORY_UNKNOWN, CATEGORY_DUPLICATE (SCP-2), REASON_REQUIRED (SCP-4), SCOPE_LOCKED, SCOPE_SELECTION_INVALID_STATE. */
  selectCategories: Recorded;
  /** Set the as-of date of a Type 1. Codes: NOT_FOUND, VALIDATION_FAILED, ENGAGEMENT_INVALID_STATE, ENGAGEMENT_DATES_LOCKED (ENG-6), DATES_DO_NOT_FIT_TYPE (ENG-3), ENGAGEMENT_DATES_OVERLAP (ENG-1). */
  setAsOfDate: Recorded;
  /** Set the observation period of a Type 2, 3 to 12 months; a successor starts the day after its predecessor ends. Codes: NOT_FOUND, VALIDATION_FAILED, ENGAGEMENT_INVALID_STATE, ENGAGEMENT_DATES_LOCKED (ENG-6), DATES_DO_NOT_FIT_TYPE (ENG-3), PERIOD_TOO_SHORT, PERIOD_TOO_LONG (ENG-4), PERIOD_OVERLAPS_PREDECESSOR, PERIOD_GAP_UNEXPLAINED (ENG-5), ENGAGEMENT_DATES_OVERLAP (ENG-1). */
  setObservationPeriod: Recorded;
  /** Begin the audit once step 6 is entered; a second time changes nothing. Locks scope and dates and freezes the description. Codes: NOT_FOUND, GATE_NOT_MET, ENGAGEMENT_INVALID_STATE, DATES_DO_NOT_FIT_TYPE, AS_OF_DATE_IN_FUTURE (ENG-8). */
  startEngagementAudit: Recorded;
  /** Start the journey and enter step 1; a second time changes nothing. Codes: NOT_FOUND, ENGAGEMENT_INVALID_STATE. */
  startJourney: Recorded;
  /** Withdraw from the engagement: the owner at any time before its report, the auditor lead while it is under audit. Codes: NOT_FOUND, VALIDATION_FAILED, ENGAGEMENT_INVALID_STATE. */
  withdrawEngagement: Recorded;
  /** Accept evidence. Codes: NOT_FOUND, EVIDENCE_INVALID_STATE, SEPARATION_OF_DUTIES (EVD-1, D1). */
  acceptEvidence: Recorded;
  /** Enable a collector. Codes: NOT_FOUND, COLLECTOR_INVALID_STATE. */
  enableCollector: Recorded;
  /** Timer: three errors in a row (domain 2.15). Codes: NOT_FOUND, COLLECTOR_INVALID_STATE. */
  markCollectorUnhealthy: Recorded;
  /** Timer: accepted evidence is EXPIRED (domain 4.5); a repeat records nothing. Codes: NOT_FOUND, EVIDENCE_INVALID_STATE, EVIDENCE_STILL_FRESH. */
  markEvidenceExpired: Recorded;
  /** Timer: accepted evidence is EXPIRING (domain 4.5); a repeat records nothing. Codes: NOT_FOUND, EVIDENCE_INVALID_STATE, EVIDENCE_STILL_FRESH. */
  markEvidenceExpiring: Recorded;
  /** Pause a collector. Codes: NOT_FOUND, COLLECTOR_INVALID_STATE. */
  pauseCollector: Recorded;
  /** Register a collector; it starts DISABLED. Codes: ALREADY_EXISTS, VALIDATION_FAILED, SECRET_IN_PAYLOAD (COL-2). */
  registerCollector: Recorded;
  /** Reject evidence with a reason. Codes: NOT_FOUND, EVIDENCE_INVALID_STATE, SEPARATION_OF_DUTIES (EVD-1), REASON_REQUIRED. */
  rejectEvidence: Recorded;
  /** Look at a source: the run is recorded and, for each control whose checks all hold, evidence is submitted and accepted by rule. A source that cannot be looked at ends the run in ERROR. Codes: NOT_FOUND, COLLECTOR_NOT_ENABLED (COL-6). */
  runCollector: Recorded;
  /** Submit evidence. Codes: VALIDATION_FAILED, EVIDENCE_FROM_FUTURE, EVIDENCE_INTERVAL_INVALID (EVD-2), EVIDENCE_DIGEST_MISMATCH (EVD-3), RECORDED_TIME_NOT_SETTABLE (EVD-5), EVIDENCE_TOO_LARGE, EVIDENCE_TYPE_NOT_ALLOWED (EVD-10), EVIDENCE_DUPLICATE (EVD-11). */
  submitEvidence: Recorded;
  /** Supersede accepted evidence; both stay readable (EVD-4). Codes: NOT_FOUND, EVIDENCE_INVALID_STATE, REASON_REQUIRED. */
  supersedeEvidence: Recorded;
  /** Withdraw your own submission. Codes: NOT_FOUND, EVIDENCE_INVALID_STATE, FORBIDDEN_ROLE, REASON_REQUIRED. */
  withdrawEvidence: Recorded;
  /** Approve an acceptance: CM up to moderate, TO above (4.9). Codes: NOT_FOUND, RISK_INVALID_STATE, SEPARATION_OF_DUTIES (RSK-4, D5), FORBIDDEN_ROLE, BOARD_REFERENCE_REQUIRED. */
  approveAcceptance: Recorded;
  /** Assess a risk. Codes: NOT_FOUND, RISK_SCORE_OUT_OF_RANGE (RSK-1), RESIDUAL_EXCEEDS_INHERENT (RSK-2), MITIGATION_WITHOUT_CONTROL (RSK-3), REASON_REQUIRED (4.9), RISK_ALREADY_CLOSED (RSK-7). */
  assessRisk: Recorded;
  /** Assign the owner of a risk. Codes: NOT_FOUND, RISK_ALREADY_CLOSED (RSK-7). */
  assignRiskOwner: Recorded;
  /** Close a risk for good. Codes: NOT_FOUND, RISK_INVALID_STATE, RISK_ALREADY_CLOSED (RSK-7), REASON_REQUIRED. */
  closeRisk: Recorded;
  /** Complete the assessment. Codes: NOT_FOUND, RISK_ASSESSMENT_INVALID_STATE, CRITERIA_NOT_COVERED (RAS-1), FRAUD_RISK_MISSING (RAS-2), RISK_ABOVE_APPETITE (RAS-3), RISK_ASSESSMENT_OUTDATED (RAS-5). */
  completeRiskAssessment: Recorded;
  /** Cover a criterion by risks. Codes: NOT_FOUND, RISK_ASSESSMENT_INVALID_STATE, CRITERION_NOT_IN_SCOPE, VALIDATION_FAILED. */
  coverCriterion: Recorded;
  /** Decide the treatment. Codes: NOT_FOUND, RISK_INVALID_STATE, VALIDATION_FAILED. */
  decideTreatment: Recorded;
  /** Declare a criterion without risk. Codes: NOT_FOUND, RISK_ASSESSMENT_INVALID_STATE, CRITERION_NOT_IN_SCOPE, REASON_REQUIRED. */
  declareNoRisk: Recorded;
  /** Identify a control need; it re-opens step 3. Codes: NOT_FOUND, RISK_ASSESSMENT_INVALID_STATE, CRITERION_NOT_IN_SCOPE. */
  identifyControlNeed: Recorded;
  /** Identify a risk. Codes: VALIDATION_FAILED, ALREADY_EXISTS, CRITERION_NOT_IN_SCOPE (RSK-6). */
  identifyRisk: Recorded;
  /** Timer: an acceptance ended (4.9); a repeat records nothing. Codes: NOT_FOUND, VALIDATION_FAILED. */
  lapseAcceptance: Recorded;
  /** Mark an assessment stale (SCP-8); a repeat records nothing. Codes: NOT_FOUND. */
  markRiskAssessmentStale: Recorded;
  /** Propose an acceptance. Codes: NOT_FOUND, RISK_INVALID_STATE, ACCEPTANCE_NOT_NEEDED (RSK-8), ACCEPTANCE_TOO_LONG (RSK-5), REASON_REQUIRED. */
  proposeAcceptance: Recorded;
  /** Reject an acceptance. Codes: NOT_FOUND, RISK_INVALID_STATE, SEPARATION_OF_DUTIES (RSK-4), REASON_REQUIRED. */
  rejectAcceptance: Recorded;
  /** Start the risk assessment of the confirmed scope version. Codes: ALREADY_EXISTS, SCOPE_NOT_CONFIRMED. */
  startRiskAssessment: Recorded;
};


export type MutationAdoptControlArgs = {
  input: AdoptControlInput;
};


export type MutationDefineControlArgs = {
  input: DefineControlInput;
};


export type MutationMapControlArgs = {
  input: MapControlInput;
};


export type MutationUnmapControlArgs = {
  input: UnmapControlInput;
};


export type MutationAssignControlOwnerArgs = {
  input: AssignControlOwnerInput;
};


export type MutationApproveControlDesignArgs = {
  input: ApproveControlDesignInput;
};


export type MutationRetireControlArgs = {
  input: RetireControlInput;
};


export type MutationPlanImplementationArgs = {
  input: PlanImplementationInput;
};


export type MutationStartImplementationArgs = {
  input: StartImplementationInput;
};


export type MutationDeclareImplementedArgs = {
  input: DeclareImplementedInput;
};


export type MutationReportDegradationArgs = {
  input: ReportDegradationInput;
};


export type MutationRestoreOperationArgs = {
  input: RestoreOperationInput;
};


export type MutationRecordPerformanceArgs = {
  input: RecordPerformanceInput;
};


export type MutationMissOccurrenceArgs = {
  input: MissOccurrenceInput;
};


export type MutationDraftPolicyArgs = {
  input: DraftPolicyInput;
};


export type MutationRevisePolicyArgs = {
  input: RevisePolicyInput;
};


export type MutationApprovePolicyArgs = {
  input: ApprovePolicyInput;
};


export type MutationPublishPolicyArgs = {
  input: PublishPolicyInput;
};


export type MutationAcceptPolicyArgs = {
  input: AcceptPolicyInput;
};


export type MutationStartGapAssessmentArgs = {
  input: StartGapAssessmentInput;
};


export type MutationRecordCriterionFindingArgs = {
  input: RecordCriterionFindingInput;
};


export type MutationRecordFindingsArgs = {
  input: RecordFindingsInput;
};


export type MutationOverrideCriterionStatusArgs = {
  input: OverrideCriterionStatusInput;
};


export type MutationCompleteGapAssessmentArgs = {
  input: CompleteGapAssessmentInput;
};


export type MutationPlanRemediationArgs = {
  input: PlanRemediationInput;
};


export type MutationStartRemediationArgs = {
  input: StartRemediationInput;
};


export type MutationBlockRemediationArgs = {
  input: BlockRemediationInput;
};


export type MutationReportRemediationDoneArgs = {
  input: ReportRemediationDoneInput;
};


export type MutationVerifyRemediationArgs = {
  input: VerifyRemediationInput;
};


export type MutationRejectRemediationArgs = {
  input: RejectRemediationInput;
};


export type MutationRescheduleRemediationArgs = {
  input: RescheduleRemediationInput;
};


export type MutationCancelRemediationArgs = {
  input: CancelRemediationInput;
};


export type MutationMarkRemediationOverdueArgs = {
  input: MarkRemediationOverdueInput;
};


export type MutationScheduleObligationArgs = {
  input: ScheduleObligationInput;
};


export type MutationFulfilObligationArgs = {
  input: FulfilObligationInput;
};


export type MutationWaiveObligationArgs = {
  input: WaiveObligationInput;
};


export type MutationMarkObligationOverdueArgs = {
  input: MarkObligationOverdueInput;
};


export type MutationActivateOrganizationArgs = {
  input: ActivateOrganizationInput;
};


export type MutationApproveSystemDescriptionArgs = {
  input: ApproveSystemDescriptionInput;
};


export type MutationChangeStageArgs = {
  input: ChangeStageInput;
};


export type MutationCompleteEngagementArgs = {
  input: CompleteEngagementInput;
};


export type MutationCompleteJourneyArgs = {
  input: CompleteJourneyInput;
};


export type MutationConfirmCarryForwardArgs = {
  input: ConfirmCarryForwardInput;
};


export type MutationConfirmScopeArgs = {
  input: ConfirmScopeInput;
};


export type MutationDecideReportTypeArgs = {
  input: DecideReportTypeInput;
};


export type MutationDeclareDataTypesArgs = {
  input: DeclareDataTypesInput;
};


export type MutationDraftSystemDescriptionArgs = {
  input: DraftSystemDescriptionInput;
};


export type MutationEnterStepArgs = {
  input: EnterStepInput;
};


export type MutationErasePersonArgs = {
  input: ErasePersonInput;
};


export type MutationEscalateJourneyArgs = {
  input: EscalateJourneyInput;
};


export type MutationExcludeCriterionArgs = {
  input: ExcludeCriterionInput;
};


export type MutationFreezeSystemDescriptionArgs = {
  input: FreezeSystemDescriptionInput;
};


export type MutationGrantMembershipArgs = {
  input: GrantMembershipInput;
};


export type MutationIncludeCriterionArgs = {
  input: IncludeCriterionInput;
};


export type MutationLockMonitoringPeriodArgs = {
  input: LockMonitoringPeriodInput;
};


export type MutationLockScopeArgs = {
  input: LockScopeInput;
};


export type MutationOpenEngagementArgs = {
  input: OpenEngagementInput;
};


export type MutationOpenSuccessorArgs = {
  input: OpenSuccessorInput;
};


export type MutationRegisterOrganizationArgs = {
  input: RegisterOrganizationInput;
};


export type MutationRegisterPersonArgs = {
  input: RegisterPersonInput;
};


export type MutationReopenScopeArgs = {
  input: ReopenScopeInput;
};


export type MutationReopenStepArgs = {
  input: ReopenStepInput;
};


export type MutationRequestStepExitArgs = {
  input: RequestStepExitInput;
};


export type MutationReviseSystemDescriptionArgs = {
  input: ReviseSystemDescriptionInput;
};


export type MutationRevokeMembershipArgs = {
  input: RevokeMembershipInput;
};


export type MutationSelectCategoriesArgs = {
  input: SelectCategoriesInput;
};


export type MutationSetAsOfDateArgs = {
  input: SetAsOfDateInput;
};


export type MutationSetObservationPeriodArgs = {
  input: SetObservationPeriodInput;
};


export type MutationStartEngagementAuditArgs = {
  input: StartEngagementAuditInput;
};


export type MutationStartJourneyArgs = {
  input: StartJourneyInput;
};


export type MutationWithdrawEngagementArgs = {
  input: WithdrawEngagementInput;
};


export type MutationAcceptEvidenceArgs = {
  input: AcceptEvidenceInput;
};


export type MutationEnableCollectorArgs = {
  input: EnableCollectorInput;
};


export type MutationMarkCollectorUnhealthyArgs = {
  input: MarkCollectorUnhealthyInput;
};


export type MutationMarkEvidenceExpiredArgs = {
  input: MarkEvidenceExpiredInput;
};


export type MutationMarkEvidenceExpiringArgs = {
  input: MarkEvidenceExpiringInput;
};


export type MutationPauseCollectorArgs = {
  input: PauseCollectorInput;
};


export type MutationRegisterCollectorArgs = {
  input: RegisterCollectorInput;
};


export type MutationRejectEvidenceArgs = {
  input: RejectEvidenceInput;
};


export type MutationRunCollectorArgs = {
  input: RunCollectorInput;
};


export type MutationSubmitEvidenceArgs = {
  input: SubmitEvidenceInput;
};


export type MutationSupersedeEvidenceArgs = {
  input: SupersedeEvidenceInput;
};


export type MutationWithdrawEvidenceArgs = {
  input: WithdrawEvidenceInput;
};


export type MutationApproveAcceptanceArgs = {
  input: ApproveAcceptanceInput;
};


export type MutationAssessRiskArgs = {
  input: AssessRiskInput;
};


export type MutationAssignRiskOwnerArgs = {
  input: AssignRiskOwnerInput;
};


export type MutationCloseRiskArgs = {
  input: CloseRiskInput;
};


export type MutationCompleteRiskAssessmentArgs = {
  input: CompleteRiskAssessmentInput;
};


export type MutationCoverCriterionArgs = {
  input: CoverCriterionInput;
};


export type MutationDecideTreatmentArgs = {
  input: DecideTreatmentInput;
};


export type MutationDeclareNoRiskArgs = {
  input: DeclareNoRiskInput;
};


export type MutationIdentifyControlNeedArgs = {
  input: IdentifyControlNeedInput;
};


export type MutationIdentifyRiskArgs = {
  input: IdentifyRiskInput;
};


export type MutationLapseAcceptanceArgs = {
  input: LapseAcceptanceInput;
};


export type MutationMarkRiskAssessmentStaleArgs = {
  input: MarkRiskAssessmentStaleInput;
};


export type MutationProposeAcceptanceArgs = {
  input: ProposeAcceptanceInput;
};


export type MutationRejectAcceptanceArgs = {
  input: RejectAcceptanceInput;
};


export type MutationStartRiskAssessmentArgs = {
  input: StartRiskAssessmentInput;
};

/** The occurrence that a control owes next. */
export type NextOccurrenceType = {
  /** Key to record the performance under, for example `2026-Q1`. */
  key: Scalars['String']['output'];
  /** First day of its window. */
  start: Scalars['String']['output'];
  /** End of its window; unperformed it is missed then. */
  dueAt: Scalars['String']['output'];
};

/** Something that falls due in the calendar (domain 2.26). */
export type Obligation = {
  /** Obligation id. */
  id: Scalars['ID']['output'];
  /** CONTROL_OCCURRENCE, REAUDIT, RISK_ASSESSMENT, POLICY_REVIEW, VENDOR_REVIEW, EVIDENCE_RENEWAL or OTHER. */
  kind: Scalars['String']['output'];
  /** The control it is about. */
  controlId?: Maybe<Scalars['ID']['output']>;
  /** The engagement it is about. */
  engagementId?: Maybe<Scalars['ID']['output']>;
  /** Day it is due. */
  dueOn: Scalars['String']['output'];
  /** ONCE, or the frequency it falls due again with, counted from the due day (MON-3). */
  recurrence: Scalars['String']['output'];
  /** DUE, OVERDUE, FULFILLED or WAIVED. */
  state: Scalars['String']['output'];
  /** Evidence of its fulfilment. */
  evidenceId?: Maybe<Scalars['ID']['output']>;
};

/** A page of a list of Obligation. */
export type ObligationConnection = {
  /** The items of the page, in stable order. */
  edges: Array<ObligationEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One Obligation of a list. */
export type ObligationEdge = {
  /** Stable place of the item in its list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Obligation;
};

/** Open a report cycle. */
export type OpenEngagementInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen id; made when absent. */
  engagementId?: InputMaybe<Scalars['ID']['input']>;
  /** SOC2; nothing else is supported. */
  kind?: InputMaybe<Scalars['String']['input']>;
  /** System the report is about; the organization has one, with its own id. */
  systemId?: InputMaybe<Scalars['ID']['input']>;
};

/** Open the cycle that follows a completed one. */
export type OpenSuccessorInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The completed engagement. */
  predecessorId: Scalars['ID']['input'];
  /** TYPE_1 or TYPE_2. */
  type: Scalars['String']['input'];
  /** Chosen id; made when absent. */
  engagementId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in at least 20 characters, when the type is not what the answers of the predecessor recommend. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** An organization on its way to SOC 2 (domain 2.1). */
export type Organization = {
  /** Its slug, which is the tenant of its tokens. */
  id: Scalars['ID']['output'];
  /** Short name, unique over the platform. */
  slug: Scalars['String']['output'];
  /** Legal name. */
  legalName: Scalars['String']['output'];
  /** TRIAL, ACTIVE, SUSPENDED or CLOSED. */
  state: Scalars['String']['output'];
  /** STARTUP, GROWTH or ENTERPRISE. */
  stage: Scalars['String']['output'];
  /** Number of people. */
  headcount: Scalars['Int']['output'];
  /** Codes of the regions its clients sit in. */
  regions: Array<Scalars['String']['output']>;
  /** When it was registered, RFC 3339 UTC. */
  registeredAt: Scalars['String']['output'];
};

/** Lower the computed status of a criterion. */
export type OverrideCriterionStatusInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The gap assessment. */
  gapId: Scalars['ID']['input'];
  /** Criterion code with a finding. */
  code: Scalars['String']['input'];
  /** PARTIAL or UNMET, lower than the finding. */
  status: Scalars['String']['input'];
  /** Why; kept encrypted. */
  reason: Scalars['String']['input'];
};

/** Where a page of a list ends. */
export type PageInfo = {
  /** True when more items follow. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Cursor of the last item; send it as `after` for the next page. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** Stop a collector from running until it is enabled again. */
export type PauseCollectorInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The collector. */
  collectorId: Scalars['ID']['input'];
};

/** A person of the directory. Everywhere else people appear as pseudonyms only. */
export type Person = {
  /** Pseudonym, as facts name the person. */
  personRef: Scalars['ID']['output'];
  /** Name, or `erased person`. */
  shownAs: Scalars['String']['output'];
  /** Mail address; absent once erased. */
  email?: Maybe<Scalars['String']['output']>;
  /** True once the person was erased (ORG-7). */
  erased: Scalars['Boolean']['output'];
  /** Roles held in the organization. */
  roles: Array<Scalars['String']['output']>;
};

/** A page of a list of Person. */
export type PersonConnection = {
  /** The items of the page, in stable order. */
  edges: Array<PersonEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One Person of a list. */
export type PersonEdge = {
  /** Stable place of the item in its list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Person;
};

/** Plan to implement a control. */
export type PlanImplementationInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The control. */
  controlId: Scalars['ID']['input'];
  /** Day it is to be implemented by, YYYY-MM-DD. */
  plannedFor?: InputMaybe<Scalars['String']['input']>;
};

/** Plan work that closes a gap. */
export type PlanRemediationInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen id; made when absent. */
  itemId?: InputMaybe<Scalars['ID']['input']>;
  /** GAP, RISK, DEVIATION or MONITOR. */
  source: Scalars['String']['input'];
  /** The gap assessment, risk, exception or collector run behind it. */
  sourceId: Scalars['ID']['input'];
  /** Criteria whose gap it closes; at least one. */
  criteria: Array<Scalars['String']['input']>;
  /** The control it works on. */
  controlId?: InputMaybe<Scalars['ID']['input']>;
  /** Effort in points, a whole number from 1 to 13 (REM-1). */
  effort: Scalars['Float']['input'];
  /** Day it is due, YYYY-MM-DD, not in the past (REM-2). */
  dueOn: Scalars['String']['input'];
  /** Who does it, by pseudonym. */
  ownerRef: Scalars['String']['input'];
  /** Root cause; needed for an item of source DEVIATION (REM-5). Kept encrypted. */
  rootCause?: InputMaybe<Scalars['String']['input']>;
  /** The engagement; that of the gap assessment when absent. */
  engagementId?: InputMaybe<Scalars['ID']['input']>;
};

/** A policy with its version in force and its acceptances (domain 2.9). */
export type Policy = {
  /** Policy id. */
  id: Scalars['ID']['output'];
  /** Short code. */
  code?: Maybe<Scalars['String']['output']>;
  /** Title. */
  title?: Maybe<Scalars['String']['output']>;
  /** State of the version last worked on: DRAFT, APPROVED or PUBLISHED. */
  state: Scalars['String']['output'];
  /** Version last worked on. */
  version: Scalars['Int']['output'];
  /** Text of the version last worked on. */
  content: Scalars['String']['output'];
  /** Lower-hex SHA-256 of that text. */
  contentDigest: Scalars['String']['output'];
  /** Controls it is part of. */
  controlIds: Array<Scalars['ID']['output']>;
  /** The version in force; absent before the first is. */
  inForce?: Maybe<PolicyVersion>;
  /** Persons whose acceptance counts for the version in force. */
  accepted: Scalars['Int']['output'];
  /** Persons inside the organization who still have to accept it. */
  missing: Scalars['Int']['output'];
};

/** A page of a list of Policy. */
export type PolicyConnection = {
  /** The items of the page, in stable order. */
  edges: Array<PolicyEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One Policy of a list. */
export type PolicyEdge = {
  /** Stable place of the item in its list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Policy;
};

/** A published version of a policy. */
export type PolicyVersion = {
  /** Version, from 1. */
  version: Scalars['Int']['output'];
  /** From when it is in force. */
  effectiveFrom: Scalars['String']['output'];
  /** Day of its next review (POL-5). */
  reviewBy: Scalars['String']['output'];
  /** Whether everyone accepts anew (POL-6). */
  requiresReacceptance: Scalars['Boolean']['output'];
};

/** Propose to live with a risk above appetite for a while. */
export type ProposeAcceptanceInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The risk. */
  riskId: Scalars['ID']['input'];
  /** Last day of the acceptance, YYYY-MM-DD. */
  until: Scalars['String']['input'];
  /** Why it is acceptable; at least 20 characters, kept encrypted. */
  why: Scalars['String']['input'];
};

/** One template that fits, and why. */
export type ProposedControl = {
  /** The template. */
  template: LibraryControl;
  /** STAGE: the company’s stage has come for it. CATEGORY: only its category, in scope, asks for it. */
  because: Scalars['String']['output'];
  /** What it covers of the scope, the main criterion first. */
  criteria: Array<Criterion>;
  /** The control taken from it already. */
  control?: Maybe<Control>;
};

/** Publish the approved version of a policy. */
export type PublishPolicyInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The policy. */
  policyId: Scalars['ID']['input'];
  /** From when it is in force, RFC 3339 UTC; now when absent. */
  effectiveFrom?: InputMaybe<Scalars['String']['input']>;
  /** Day of the next review, at most 12 months after it takes effect (POL-5), which is the default. */
  reviewBy?: InputMaybe<Scalars['String']['input']>;
  /** Whether everyone accepts anew; true when absent (POL-6). */
  requiresReacceptance?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Query = {
  /** One control. */
  control?: Maybe<Control>;
  /** Controls in order of definition. */
  controls: ControlConnection;
  /** The 61 criteria of the catalogue, or those of one category. */
  criteria: Array<Criterion>;
  /** How each criterion in scope stands, of all categories or one. Codes: NOT_FOUND, VALIDATION_FAILED. */
  criterionReadiness: Array<CriterionReadiness>;
  /** One gap assessment. */
  gapAssessment?: Maybe<GapAssessment>;
  /** Template controls, up to a stage and of a category when said. Codes: VALIDATION_FAILED. */
  controlLibrary: Array<LibraryControl>;
  /** Which templates fit an engagement’s confirmed scope and the organization’s stage, why, what they cover and what stays open (S38). Codes: NOT_FOUND, SCOPE_NOT_CONFIRMED. */
  controlProposal: ControlProposal;
  /** Obligations in order of scheduling. */
  obligations: ObligationConnection;
  /** Obligations due between two days, both included, in due order. Codes: VALIDATION_FAILED. */
  calendar: Array<Obligation>;
  /** Policies in order of drafting. */
  policies: PolicyConnection;
  /** One policy. */
  policy?: Maybe<Policy>;
  /** One remediation item. */
  remediationItem?: Maybe<RemediationItem>;
  /** Work that fell due until an instant, in due order; done, it is no longer listed (domain 4.12). */
  controlDueWork: Array<ControlDueWork>;
  /** Work due up to an instant, at most `first` items, 1 to 100. */
  engagementDueWork: Array<EngagementDueWork>;
  /** One engagement. */
  engagement?: Maybe<Engagement>;
  /** Engagements in the order they were opened. */
  engagements: EngagementConnection;
  /** The journey of one engagement. */
  journey?: Maybe<Journey>;
  /** Journeys in the order they began: all, those under way, or those that are over. */
  journeys: JourneyConnection;
  /** Persons of the directory by pseudonym. Name and mail are those of now: the directory keeps no past. */
  persons: PersonConnection;
  /** The organization of the token; absent before it is registered. */
  organization?: Maybe<Organization>;
  /** The description of the organization’s system, current version. */
  systemDescription?: Maybe<SystemDescription>;
  /** One piece of evidence. */
  evidence?: Maybe<Evidence>;
  /** Evidence in order of submission, of one control or of all. */
  evidenceItems: EvidenceConnection;
  /** One collector and how its runs went. */
  collector?: Maybe<Collector>;
  /** Collectors and their health, in order of registration. */
  collectors: CollectorConnection;
  /** Timers due up to an instant, in due order (domain 4.5 and 4.12). */
  evidenceDueWork: Array<EvidenceDueWork>;
  /** One risk assessment and what it still lacks. */
  riskAssessment?: Maybe<RiskAssessment>;
  /** Timers due up to an instant, in due order (domain 4.12). */
  riskDueWork: Array<RiskDueWork>;
  /** One risk. */
  risk?: Maybe<Risk>;
  /** The risk register in order of identification. */
  riskRegister: RiskConnection;
};


export type QueryControlArgs = {
  id: Scalars['ID']['input'];
};


export type QueryControlsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ControlFilter>;
};


export type QueryCriteriaArgs = {
  category?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCriterionReadinessArgs = {
  engagementId: Scalars['ID']['input'];
  category?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGapAssessmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryControlLibraryArgs = {
  stage?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<Scalars['String']['input']>;
};


export type QueryControlProposalArgs = {
  engagementId: Scalars['ID']['input'];
};


export type QueryObligationsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCalendarArgs = {
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
};


export type QueryPoliciesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPolicyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRemediationItemArgs = {
  id: Scalars['ID']['input'];
};


export type QueryControlDueWorkArgs = {
  until: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryEngagementDueWorkArgs = {
  until: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
};


export type QueryEngagementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEngagementsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryJourneyArgs = {
  engagementId: Scalars['ID']['input'];
};


export type QueryJourneysArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryPersonsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEvidenceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEvidenceItemsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  controlId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCollectorArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCollectorsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEvidenceDueWorkArgs = {
  until: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
};


export type QueryRiskAssessmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRiskDueWorkArgs = {
  until: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
};


export type QueryRiskArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRiskRegisterArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<Scalars['String']['input']>;
  band?: InputMaybe<Scalars['String']['input']>;
};

/** Readiness of an engagement at an instant (domain 4.3). */
export type Readiness = {
  /** Criteria in scope that are MET. */
  met: Scalars['Int']['output'];
  /** Criteria in scope that are PARTIAL. */
  partial: Scalars['Int']['output'];
  /** Criteria in scope that are UNMET. */
  unmet: Scalars['Int']['output'];
  /** Readiness in basis points, half up: (2·met + partial) ÷ (2·in scope). */
  readinessBp: Scalars['Int']['output'];
  /** Criteria with an active primary control ÷ in scope, in basis points. */
  coverageBp: Scalars['Int']['output'];
  /** The same for each category in scope. */
  byCategory: Array<CategoryReadiness>;
  /** Families of S14 and S40 without an active control in scope (gate of step 3). */
  openFamilies: Array<Scalars['String']['output']>;
};

/** Record the finding for one criterion. */
export type RecordCriterionFindingInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The gap assessment. */
  gapId: Scalars['ID']['input'];
  /** Criterion code, for example `CC6.1`. */
  code: Scalars['String']['input'];
  /** What was seen; kept encrypted. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Where the facts of an accepted command stand in the log of its service. */
export type Recorded = {
  /** Id of the aggregate that changed. */
  id: Scalars['ID']['output'];
  /** Stream of the aggregate. */
  stream: Scalars['String']['output'];
  /** Revision of the last event of the stream. */
  revision: Scalars['Int']['output'];
  /** Service and log position, `<service>:<position>`; send it as `read-after` to read your own write. */
  position: Scalars['String']['output'];
  /** Ids of the events recorded by the command, in order; empty when nothing had to change. */
  events: Array<Scalars['ID']['output']>;
  /** True when this command had been accepted before. */
  repeated: Scalars['Boolean']['output'];
};

/** Record the computed finding of every criterion in scope. */
export type RecordFindingsInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The gap assessment. */
  gapId: Scalars['ID']['input'];
};

/** Record that a control was performed once. */
export type RecordPerformanceInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The control. */
  controlId: Scalars['ID']['input'];
  /** Which occurrence: `2026-03-01`, `2026-W10`, `2026-03`, `2026-Q1`, `2026-H1` or `2026` as the frequency says; an opaque key of one’s own for other controls. */
  occurrenceKey: Scalars['String']['input'];
  /** The evidence of the performance. */
  evidenceId: Scalars['ID']['input'];
  /** When, RFC 3339 UTC, not later than now; now when absent. After the window’s end it is late (IMP-5). */
  performedAt?: InputMaybe<Scalars['String']['input']>;
  /** DONE, or DEVIATED when the control did not work this time; DONE when absent. */
  outcome?: InputMaybe<Scalars['String']['input']>;
};

/** Register a collector: what it looks at, for which controls, how often. */
export type RegisterCollectorInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen id; made when absent. */
  collectorId?: InputMaybe<Scalars['ID']['input']>;
  /** postgres-settings, dependency-sbom or git-history. */
  kind: Scalars['String']['input'];
  /** Controls it brings evidence for; at least one. */
  controlIds: Array<Scalars['ID']['input']>;
  /** DAILY or WEEKLY. */
  schedule: Scalars['String']['input'];
  /** Reference to the secret it signs in with, never the secret; `none` when it needs none. */
  secretRef: Scalars['ID']['input'];
};

/** Register the organization of your token. */
export type RegisterOrganizationInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Short name of the organization; the same as the tenant of the token. */
  slug: Scalars['ID']['input'];
  /** Legal name; encrypted in the log. */
  legalName: Scalars['String']['input'];
  /** Number of people, at least 1. */
  headcount: Scalars['Int']['input'];
  /** Codes of the regions its clients sit in, for example US. */
  regions: Array<Scalars['String']['input']>;
  /** STARTUP, GROWTH or ENTERPRISE; proposed from the headcount when absent (ORG-6). */
  stage?: InputMaybe<Scalars['String']['input']>;
  /** Why, when the stage is not the proposed one. */
  stageReason?: InputMaybe<Scalars['String']['input']>;
};

/** Say who a pseudonym is. */
export type RegisterPersonInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Pseudonym, for example p-02; made when absent. */
  personRef?: InputMaybe<Scalars['ID']['input']>;
  /** Name, at most 200 characters. */
  fullName: Scalars['String']['input'];
  /** Mail address. */
  email: Scalars['String']['input'];
};

/** Refuse a proposed acceptance. */
export type RejectAcceptanceInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The risk. */
  riskId: Scalars['ID']['input'];
  /** Why; at least 20 characters. */
  reason: Scalars['String']['input'];
};

/** Reject one submitted piece of evidence. */
export type RejectEvidenceInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The evidence. */
  evidenceId: Scalars['ID']['input'];
  /** Why; at least 20 characters. */
  reason: Scalars['String']['input'];
};

/** Send reported work back. */
export type RejectRemediationInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The remediation item. */
  itemId: Scalars['ID']['input'];
  /** Why; kept encrypted. */
  reason: Scalars['String']['input'];
};

/** One piece of work that closes a gap (domain 2.6). */
export type RemediationItem = {
  /** Item id. */
  id: Scalars['ID']['output'];
  /** GAP, RISK, DEVIATION or MONITOR. */
  source: Scalars['String']['output'];
  /** The gap assessment, risk, exception or collector run behind it. */
  sourceId: Scalars['ID']['output'];
  /** The engagement it was planned for. */
  engagementId?: Maybe<Scalars['ID']['output']>;
  /** Criteria whose gap it closes. */
  criteria: Array<Criterion>;
  /** The control it works on. */
  controlId?: Maybe<Scalars['ID']['output']>;
  /** Effort in points, 1 to 13 (REM-1). */
  effort: Scalars['Int']['output'];
  /** Benefit at planning, in halves of a criterion (domain 4.4). */
  benefitHalves: Scalars['Int']['output'];
  /** Day it is due. */
  dueOn: Scalars['String']['output'];
  /** Who does it, by pseudonym. */
  ownerRef: Scalars['String']['output'];
  /** Root cause, for an item of a deviation (REM-5). */
  rootCause?: Maybe<Scalars['String']['output']>;
  /** PLANNED, IN_PROGRESS, BLOCKED, DONE, VERIFIED or CANCELLED. */
  state: Scalars['String']['output'];
  /** True when its due day has passed with the work open. */
  overdue: Scalars['Boolean']['output'];
  /** Evidence of the work. */
  evidenceIds: Array<Scalars['ID']['output']>;
};

/** Open a confirmed scope again. */
export type ReopenScopeInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The engagement. */
  engagementId: Scalars['ID']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/** Open a step again. */
export type ReopenStepInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The engagement of the journey. */
  engagementId: Scalars['ID']['input'];
  /** The step, 1 to 7. */
  step: Scalars['Int']['input'];
  /** Why; people must say it. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** For SYS: SCOPE_REOPENED, CRITERION_ADDED, CONTROL_NEED_IDENTIFIED, CONTROL_DEGRADED, ASSESSMENT_STALE or RISK_REASSESSMENT; REQUESTED when absent. */
  cause?: InputMaybe<Scalars['String']['input']>;
  /** For SYS: the event that is the cause; it opens a step once. */
  sourceEventId?: InputMaybe<Scalars['ID']['input']>;
};

/** Report that a control no longer works as promised. */
export type ReportDegradationInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The control. */
  controlId: Scalars['ID']['input'];
  /** MANUAL, EVIDENCE, MONITOR or AUDIT; a person reports MANUAL or EVIDENCE. */
  cause: Scalars['String']['input'];
  /** Since when, RFC 3339 UTC, not later than now; now when absent. */
  validFrom?: InputMaybe<Scalars['String']['input']>;
  /** The collector run that saw it. */
  runId?: InputMaybe<Scalars['ID']['input']>;
  /** What was seen; kept encrypted. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Report work done, with its evidence. */
export type ReportRemediationDoneInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The remediation item. */
  itemId: Scalars['ID']['input'];
  /** Accepted evidence of the work; at least one (REM-4). */
  evidenceIds: Array<Scalars['ID']['input']>;
};

/** Answers that rule 4.1 judges. */
export type ReportTypeAnswersInput = {
  /** A client asks for a Type 2 now. */
  clientNeedsType2Now: Scalars['Boolean']['input'];
  /** A Type 2 will be needed at some time. */
  everNeedsType2: Scalars['Boolean']['input'];
  /** How sensitive the data is: LOW, MODERATE or HIGH. */
  sensitivity: Scalars['String']['input'];
  /** Days until a report is needed. */
  urgencyDays: Scalars['Int']['input'];
  /** Months for which the controls already have a history. */
  historyMonths: Scalars['Int']['input'];
};

/** Ask to leave a step. */
export type RequestStepExitInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The engagement of the journey. */
  engagementId: Scalars['ID']['input'];
  /** The step, 1 to 7. */
  step: Scalars['Int']['input'];
};

/** Move the due day of a remediation item. */
export type RescheduleRemediationInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The remediation item. */
  itemId: Scalars['ID']['input'];
  /** New due day, YYYY-MM-DD, not in the past. */
  dueOn: Scalars['String']['input'];
  /** Why; kept encrypted. */
  reason: Scalars['String']['input'];
};

/** Report that a degraded control works again. */
export type RestoreOperationInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The control. */
  controlId: Scalars['ID']['input'];
  /** Since when, RFC 3339 UTC, not later than now; now when absent. */
  validFrom?: InputMaybe<Scalars['String']['input']>;
  /** The collector run that saw it. */
  runId?: InputMaybe<Scalars['ID']['input']>;
  /** What was done; kept encrypted. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Retire a control for good. */
export type RetireControlInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The control. */
  controlId: Scalars['ID']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
  /** From when it no longer holds, RFC 3339 UTC; now when absent. */
  effectiveFrom?: InputMaybe<Scalars['String']['input']>;
  /** The control that takes over; needed when no other active control is primary for a criterion in scope (CTL-8). */
  replacementId?: InputMaybe<Scalars['ID']['input']>;
};

/** Write a new version of a policy. */
export type RevisePolicyInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The policy. */
  policyId: Scalars['ID']['input'];
  /** The new text, up to 8,192 characters; kept encrypted. */
  content: Scalars['String']['input'];
  /** New title; the old one when absent. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Controls the policy is part of; the old ones when absent. */
  controlIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Write the next version of the system description. */
export type ReviseSystemDescriptionInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Text by part. */
  parts: Array<SystemDescriptionPartInput>;
  /** Controls that user entities must run. */
  cuecs?: InputMaybe<Array<CuecInput>>;
  /** Engagement the new version is for; needed when an audit stands on the current one. */
  engagementId?: InputMaybe<Scalars['ID']['input']>;
};

/** Take a role from a person. */
export type RevokeMembershipInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Pseudonym of the person. */
  personRef: Scalars['ID']['input'];
  /** The role to take. */
  role: Scalars['String']['input'];
  /** Instant from which it ends, RFC 3339 UTC; now when absent. */
  effectiveAt?: InputMaybe<Scalars['String']['input']>;
};

/** Something that could keep the organization from its goals (domain 2.10). */
export type Risk = {
  /** Risk id. */
  id: Scalars['ID']['output'];
  /** What could happen. */
  title: Scalars['String']['output'];
  /** Category; FRAUD is the one the rules ask for. */
  category: Scalars['String']['output'];
  /** IDENTIFIED, ASSESSED, TREATED, ACCEPTANCE_PROPOSED, ACCEPTED or CLOSED. */
  state: Scalars['String']['output'];
  /** Codes of the criteria it touches; empty for a general risk. */
  criteria: Array<Scalars['String']['output']>;
  /** Risk owner, as a pseudonym. */
  ownerRef?: Maybe<Scalars['ID']['output']>;
  /** Likelihood times impact before controls, 1 to 25. */
  inherent?: Maybe<Scalars['Int']['output']>;
  /** The same after controls, as recorded. */
  residual?: Maybe<Scalars['Int']['output']>;
  /** The residual that healthy controls proposed at the assessment (domain 4.9). */
  proposedResidual?: Maybe<Scalars['Int']['output']>;
  /** LOW, MODERATE, HIGH or CRITICAL, of the residual. */
  band?: Maybe<Scalars['String']['output']>;
  /** MITIGATE, TRANSFER or AVOID. */
  treatment?: Maybe<Scalars['String']['output']>;
  /** Last day of the acceptance in force. */
  acceptedUntil?: Maybe<Scalars['String']['output']>;
};

/** Risk assessed against every criterion of one scope version (domain 2.11). */
export type RiskAssessment = {
  /** Assessment id. */
  id: Scalars['ID']['output'];
  /** The engagement. */
  engagementId: Scalars['ID']['output'];
  /** IN_PROGRESS, COMPLETED or STALE. */
  state: Scalars['String']['output'];
  /** Scope version it answers to. */
  scopeVersion: Scalars['Int']['output'];
  /** Criteria of the scope that have neither a risk nor a reasoned "none" yet. */
  missing: Array<Scalars['String']['output']>;
  /** Sum of inherent scores at completion. */
  inherentSum?: Maybe<Scalars['Int']['output']>;
  /** Sum of residual scores at completion. */
  residualSum?: Maybe<Scalars['Int']['output']>;
  /** Risks above appetite at completion; each is treated or accepted. */
  aboveAppetite?: Maybe<Scalars['Int']['output']>;
};

/** A page of a list of Risk. */
export type RiskConnection = {
  /** The items of the page, in stable order. */
  edges: Array<RiskEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A timer of this service that has come. */
export type RiskDueWork = {
  /** LAPSE_ACCEPTANCE. */
  kind: Scalars['String']['output'];
  /** The risk. */
  id: Scalars['ID']['output'];
  /** When it was due, RFC 3339 UTC. */
  dueAt: Scalars['String']['output'];
};

/** One Risk of a list. */
export type RiskEdge = {
  /** Stable place of the item in its list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Risk;
};

/** Run a collector for one due instant, from start to accepted evidence. */
export type RunCollectorInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The collector. */
  collectorId: Scalars['ID']['input'];
  /** Instant the run was due, RFC 3339 UTC. */
  scheduledFor: Scalars['String']['input'];
};

/** Put an obligation into the calendar. */
export type ScheduleObligationInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen id; made when absent. */
  obligationId?: InputMaybe<Scalars['ID']['input']>;
  /** CONTROL_OCCURRENCE, REAUDIT, RISK_ASSESSMENT, POLICY_REVIEW, VENDOR_REVIEW, EVIDENCE_RENEWAL or OTHER. */
  kind: Scalars['String']['input'];
  /** The control it is about. */
  controlId?: InputMaybe<Scalars['ID']['input']>;
  /** The engagement it is about. */
  engagementId?: InputMaybe<Scalars['ID']['input']>;
  /** Day it is due, YYYY-MM-DD. */
  dueOn: Scalars['String']['input'];
  /** DAILY, WEEKLY, MONTHLY, QUARTERLY, SEMI_ANNUAL, ANNUAL, or ONCE, which is the default. */
  recurrence?: InputMaybe<Scalars['String']['input']>;
  /** The occurrence of a control it asks for. */
  occurrenceKey?: InputMaybe<Scalars['String']['input']>;
};

/** What the report is about (domain 2.4). */
export type Scope = {
  /** Id of the engagement. */
  id: Scalars['ID']['output'];
  /** Version; each reopening raises it. */
  version: Scalars['Int']['output'];
  /** DRAFT, CONFIRMED or LOCKED. */
  state: Scalars['String']['output'];
  /** Kinds of data declared. */
  dataTypes: Array<Scalars['String']['output']>;
  /** Categories chosen. */
  categories: Array<Scalars['String']['output']>;
  /** Criteria in scope in catalogue order: 33 and those of the categories, without exclusions (SCP-7). */
  criteria: Array<Criterion>;
  /** Criteria left out. */
  exclusions: Array<ScopeExclusion>;
  /** What is recommended for what was declared. */
  recommendation: ScopeRecommendation;
  /** Versions that were confirmed, oldest first. */
  versions: Array<ScopeVersion>;
};

/** A criterion left out, with why. */
export type ScopeExclusion = {
  /** The criterion. */
  criterion: Criterion;
  /** Why it is not relevant. */
  rationale: Scalars['String']['output'];
};

/** What fits the data and the promises declared (domain 4.1). */
export type ScopeRecommendation = {
  /** Recommended categories. */
  categories: Array<Scalars['String']['output']>;
  /** PRIVACY_OPTIONAL, SOC_1_MAY_BE_NEEDED, ISO_27001_MAY_FIT_BETTER. */
  advisories: Array<Scalars['String']['output']>;
};

/** A version of the scope as it was confirmed. */
export type ScopeVersion = {
  /** Number of the version. */
  version: Scalars['Int']['output'];
  /** Its categories. */
  categories: Array<Scalars['String']['output']>;
  /** Number of criteria in it. */
  criteriaCount: Scalars['Int']['output'];
  /** When it was confirmed, RFC 3339 UTC. */
  confirmedAt: Scalars['String']['output'];
};

/** Choose the trust services categories. */
export type SelectCategoriesInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The engagement. */
  engagementId: Scalars['ID']['input'];
  /** SECURITY always; AVAILABILITY, PROCESSING_INTEGRITY, CONFIDENTIALITY, PRIVACY by choice. */
  categories: Array<Scalars['String']['input']>;
  /** One for each category that differs from the recommendation. */
  reasons?: InputMaybe<Array<CategoryReasonInput>>;
};

/** Set the day a Type 1 report speaks of. */
export type SetAsOfDateInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The engagement. */
  engagementId: Scalars['ID']['input'];
  /** Day, YYYY-MM-DD. */
  date: Scalars['String']['input'];
};

/** Set the period a Type 2 report looks at. */
export type SetObservationPeriodInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The engagement. */
  engagementId: Scalars['ID']['input'];
  /** First day, YYYY-MM-DD. */
  start: Scalars['String']['input'];
  /** Last day, YYYY-MM-DD. */
  end: Scalars['String']['input'];
  /** Why the period does not follow the predecessor day on day. */
  gapReason?: InputMaybe<Scalars['String']['input']>;
};

/** Begin the audit of an engagement. */
export type StartEngagementAuditInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The engagement. */
  engagementId: Scalars['ID']['input'];
};

/** Start a gap assessment of an engagement. */
export type StartGapAssessmentInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen id; made when absent. */
  gapId?: InputMaybe<Scalars['ID']['input']>;
  /** The engagement. */
  engagementId: Scalars['ID']['input'];
  /** The scope version it is for; it must be the confirmed one. */
  scopeVersion: Scalars['Int']['input'];
};

/** Start to implement a control. */
export type StartImplementationInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The control. */
  controlId: Scalars['ID']['input'];
};

/** Start the journey of an engagement. */
export type StartJourneyInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The engagement of the journey. */
  engagementId: Scalars['ID']['input'];
};

/** Start work on a remediation item. */
export type StartRemediationInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The remediation item. */
  itemId: Scalars['ID']['input'];
};

/** Begin to assess risk against every criterion of the confirmed scope. */
export type StartRiskAssessmentInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen id; made when absent. */
  assessmentId?: InputMaybe<Scalars['ID']['input']>;
  /** The engagement. */
  engagementId: Scalars['ID']['input'];
};

/** Submit evidence that one or more controls work. */
export type SubmitEvidenceInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen id; made when absent. */
  evidenceId?: InputMaybe<Scalars['ID']['input']>;
  /** Controls it is evidence of; at least one. */
  controlIds: Array<Scalars['ID']['input']>;
  /** Kind of evidence of the control library, for example `policy_document`. */
  kind: Scalars['String']['input'];
  /** What it says, up to 8,192 characters; kept encrypted. Its SHA-256 becomes the digest. */
  content: Scalars['String']['input'];
  /** Media type; text/plain when absent. */
  mediaType?: InputMaybe<Scalars['String']['input']>;
  /** Digest the submitter computed, lower-hex SHA-256; a difference is refused. */
  digest?: InputMaybe<Scalars['String']['input']>;
  /** Start of the time it speaks of, RFC 3339 UTC. */
  validFrom: Scalars['String']['input'];
  /** End of that time; equal to the start for a point in time, which is the default. */
  validTo?: InputMaybe<Scalars['String']['input']>;
  /** Collector run that brought it; only for SYS. */
  runId?: InputMaybe<Scalars['ID']['input']>;
  /** Refused: the platform sets recorded time itself. */
  recordedAt?: InputMaybe<Scalars['String']['input']>;
};

/** Put newer evidence in the place of an accepted piece. */
export type SupersedeEvidenceInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The evidence. */
  evidenceId: Scalars['ID']['input'];
  /** The evidence that takes its place. */
  newEvidenceId: Scalars['ID']['input'];
  /** Why; at least 20 characters. */
  reason: Scalars['String']['input'];
};

/** Description of the system the report is about (domain 2.2). */
export type SystemDescription = {
  /** Id of the description, which is that of the system. */
  id: Scalars['ID']['output'];
  /** Current version. */
  version: Scalars['Int']['output'];
  /** DRAFT, APPROVED, or FROZEN when an audit stands on the current version. */
  state: Scalars['String']['output'];
  /** All nine parts. */
  parts: Array<SystemDescriptionPart>;
  /** Lower-hex SHA-256 of the content. */
  digest: Scalars['String']['output'];
  /** Pseudonym of the last editor. */
  editedBy: Scalars['ID']['output'];
  /** Pseudonym of who approved the current version. */
  approvedBy?: Maybe<Scalars['ID']['output']>;
  /** Versions that audits stand on. */
  frozenFor: Array<FrozenDescription>;
};

/** One of the nine parts of the description (SYD-1). */
export type SystemDescriptionPart = {
  /** SERVICES, COMMITMENTS, COMPONENTS, INCIDENTS, CRITERIA_AND_CONTROLS, CUECS, SUBSERVICES, CRITERIA_NOT_RELEVANT or SIGNIFICANT_CHANGES. */
  part: Scalars['String']['output'];
  /** The text; absent while the part is not filled. */
  text?: Maybe<Scalars['String']['output']>;
};

/** Text of one part of the system description. */
export type SystemDescriptionPartInput = {
  /** SERVICES, COMMITMENTS, COMPONENTS, INCIDENTS, CRITERIA_AND_CONTROLS, CUECS, SUBSERVICES, CRITERIA_NOT_RELEVANT or SIGNIFICANT_CHANGES. */
  part: Scalars['String']['input'];
  /** The text; encrypted in the log. All parts together have at most 8,000 characters. */
  text: Scalars['String']['input'];
};

/** Take back the mapping of a control to a criterion. */
export type UnmapControlInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The control. */
  controlId: Scalars['ID']['input'];
  /** Criterion code of the mapping. */
  criterion: Scalars['String']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/** Verify reported work. */
export type VerifyRemediationInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The remediation item. */
  itemId: Scalars['ID']['input'];
};

/** Waive an obligation. */
export type WaiveObligationInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The obligation. */
  obligationId: Scalars['ID']['input'];
  /** Why; kept encrypted. */
  reason: Scalars['String']['input'];
};

/** Give up an engagement. */
export type WithdrawEngagementInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The engagement. */
  engagementId: Scalars['ID']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/** Take back evidence that nobody has judged yet. */
export type WithdrawEvidenceInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The evidence. */
  evidenceId: Scalars['ID']['input'];
  /** Why; at least 20 characters. */
  reason: Scalars['String']['input'];
};

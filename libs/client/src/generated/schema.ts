// Made from gateway/supergraph.graphql by libs/client/src/codegen.ts; do not edit.
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
};

/** Accept an answer. */
export type AcceptAnswerInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The request. */
  requestId: Scalars['ID']['input'];
};

/** Accept the list of controls that the audit will test. */
export type AcceptControlListInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The audit. */
  auditId: Scalars['ID']['input'];
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

/** What auditors read, and what was refused for want of a right. Every service adds its own records. */
export type AccessLog = {
  /** The engagement; `*` for all that the organization has. */
  id: Scalars['ID']['output'];
  /** Records of the audit service, oldest first. */
  audit: AccessRecordConnection;
  /** Records of the control service, oldest first. */
  control: AccessRecordConnection;
  /** Records of the engagement service, oldest first. */
  engagement: AccessRecordConnection;
  /** Records of the evidence service, oldest first. */
  evidence: AccessRecordConnection;
  /** Records of the partner service, oldest first. */
  partner: AccessRecordConnection;
  /** Records of the risk service, oldest first. */
  risk: AccessRecordConnection;
};

/** What auditors read, and what was refused for want of a right. Every service adds its own records. */
export type AccessLogAuditArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
  person?: InputMaybe<Scalars['ID']['input']>;
  firm?: InputMaybe<Scalars['ID']['input']>;
  what?: InputMaybe<Scalars['String']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  until?: InputMaybe<Scalars['String']['input']>;
};

/** What auditors read, and what was refused for want of a right. Every service adds its own records. */
export type AccessLogControlArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
  person?: InputMaybe<Scalars['ID']['input']>;
  firm?: InputMaybe<Scalars['ID']['input']>;
  what?: InputMaybe<Scalars['String']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  until?: InputMaybe<Scalars['String']['input']>;
};

/** What auditors read, and what was refused for want of a right. Every service adds its own records. */
export type AccessLogEngagementArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
  person?: InputMaybe<Scalars['ID']['input']>;
  firm?: InputMaybe<Scalars['ID']['input']>;
  what?: InputMaybe<Scalars['String']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  until?: InputMaybe<Scalars['String']['input']>;
};

/** What auditors read, and what was refused for want of a right. Every service adds its own records. */
export type AccessLogEvidenceArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
  person?: InputMaybe<Scalars['ID']['input']>;
  firm?: InputMaybe<Scalars['ID']['input']>;
  what?: InputMaybe<Scalars['String']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  until?: InputMaybe<Scalars['String']['input']>;
};

/** What auditors read, and what was refused for want of a right. Every service adds its own records. */
export type AccessLogPartnerArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
  person?: InputMaybe<Scalars['ID']['input']>;
  firm?: InputMaybe<Scalars['ID']['input']>;
  what?: InputMaybe<Scalars['String']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  until?: InputMaybe<Scalars['String']['input']>;
};

/** What auditors read, and what was refused for want of a right. Every service adds its own records. */
export type AccessLogRiskArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
  person?: InputMaybe<Scalars['ID']['input']>;
  firm?: InputMaybe<Scalars['ID']['input']>;
  what?: InputMaybe<Scalars['String']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  until?: InputMaybe<Scalars['String']['input']>;
};

/** A read of an auditor, or a refusal of a right (domain 6, Q39). Nobody can change or remove it. */
export type AccessRecord = {
  /** When, RFC 3339 UTC. */
  at: Scalars['String']['output'];
  /** READ or REFUSED. */
  kind: Scalars['String']['output'];
  /** Query or command that was asked; of what a query leads to, the type or `<Type>.<field>`. */
  what: Scalars['String']['output'];
  /** Ids and codes that were asked for, as `name=value`. */
  targets: Array<Scalars['String']['output']>;
  /** Who asked, as a pseudonym. */
  person: Scalars['ID']['output'];
  /** Roles of the person. */
  roles: Array<Scalars['String']['output']>;
  /** Audit firm of the person. */
  firm?: Maybe<Scalars['ID']['output']>;
  /** Engagements it is about; of a read that names none, those the firm was granted. */
  engagements: Array<Scalars['ID']['output']>;
  /** Code of a refusal. */
  code?: Maybe<Scalars['String']['output']>;
  /** What the records of one request have in common. */
  correlationId: Scalars['String']['output'];
};

/** A page of a list of AccessRecord. */
export type AccessRecordConnection = {
  /** The items of the page, in stable order. */
  edges: Array<AccessRecordEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One AccessRecord of a list. */
export type AccessRecordEdge = {
  /** Stable place of the item in its list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: AccessRecord;
};

/** Activate the organization of your token. */
export type ActivateOrganizationInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
};

/** Who acted. */
export type ActorName = {
  /** Pseudonym of a person, or `system`. */
  ref: Scalars['String']['output'];
  /** Name as shown; `erased person` once erased (ORG-7). */
  shownAs?: Maybe<Scalars['String']['output']>;
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

/** Take several controls from the library: all of them or none. */
export type AdoptControlsInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen id of the adoption; made when absent. */
  intakeId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 200 templates, each once. */
  controls: Array<TemplateChoice>;
};

/** Answer a request of the auditor. */
export type AnswerRequestInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The request. */
  requestId: Scalars['ID']['input'];
  /** Evidence that answers it; may be empty for a QUESTION with a note. */
  evidenceIds: Array<Scalars['ID']['input']>;
  /** Answer in words; kept encrypted. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** A machine client of a partner (domain 2.28). */
export type ApiClient = {
  /** Client id. */
  id: Scalars['ID']['output'];
  /** ACTIVE or REVOKED. */
  state: Scalars['String']['output'];
  /** What it may do. */
  scopes: Array<Scalars['String']['output']>;
  /** When it was registered, RFC 3339 UTC. */
  registeredAt: Scalars['String']['output'];
  /** When its secret was made, RFC 3339 UTC. */
  secretSince: Scalars['String']['output'];
  /** When it was revoked, RFC 3339 UTC. */
  revokedAt?: Maybe<Scalars['String']['output']>;
  /** Why: REQUESTED, COMPROMISED, UNUSED or OPERATOR. */
  reasonCode?: Maybe<Scalars['String']['output']>;
};

/** A page of a list of ApiClient. */
export type ApiClientConnection = {
  /** The items of the page, in stable order. */
  edges: Array<ApiClientEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One ApiClient of a list. */
export type ApiClientEdge = {
  /** Stable place of the item in its list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: ApiClient;
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

/** Say who answers a request. */
export type AssignRequestInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The request. */
  requestId: Scalars['ID']['input'];
  /** Who answers, as a pseudonym. */
  assigneeRef: Scalars['ID']['input'];
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

/** The auditor's side of an engagement (domain 2.18). */
export type Audit = {
  /** Audit id. */
  id: Scalars['ID']['output'];
  /** The engagement. */
  engagementId: Scalars['ID']['output'];
  /** The auditing firm. */
  firmId: Scalars['ID']['output'];
  /** TYPE_1 or TYPE_2. */
  type: Scalars['String']['output'];
  /** PLANNING, FIELDWORK, REPORTING, CLOSED or WITHDRAWN. */
  state: Scalars['String']['output'];
  /** First day of the audit window. */
  windowStart: Scalars['String']['output'];
  /** Last day of the audit window. */
  windowEnd: Scalars['String']['output'];
  /** Controls the auditor accepted to test; empty until then. */
  controls: Array<AuditedControl>;
  /** SHA-256 of the accepted list. */
  controlListDigest?: Maybe<Scalars['String']['output']>;
  /** Start of fieldwork, RFC 3339 UTC. */
  fieldworkStartedAt?: Maybe<Scalars['String']['output']>;
  /** Last end of fieldwork, RFC 3339 UTC. */
  fieldworkEndedAt?: Maybe<Scalars['String']['output']>;
  /** WARNED from day 42 of fieldwork, EXCEEDED from day 61 (4.12). */
  duration?: Maybe<Scalars['String']['output']>;
  /** Day the lead auditor means to be done; owed once the length is EXCEEDED. */
  endsOn?: Maybe<Scalars['String']['output']>;
  /** The report that closed it. */
  reportId?: Maybe<Scalars['ID']['output']>;
};

/** A timer of this service that has come. */
export type AuditDueWork = {
  /** MARK_REQUEST_OVERDUE, MARK_AUDIT_DURATION, END_GRANT, LAPSE_FIRM, MARK_REPORT_EXPIRING, MARK_REPORT_EXPIRED or LAPSE_BRIDGE_LETTER. */
  kind: Scalars['String']['output'];
  /** The request, audit, engagement (of a grant), firm, report or bridge letter. */
  id: Scalars['ID']['output'];
  /** When it was due, RFC 3339 UTC. */
  dueAt: Scalars['String']['output'];
};

/** A control of the accepted list. */
export type AuditedControl = {
  /** The control. */
  controlId: Scalars['ID']['output'];
  /** Version that is audited. */
  version: Scalars['Int']['output'];
  /** Criteria in scope that it serves. */
  criteria: Array<Scalars['String']['output']>;
};

/** A tested item that does not show what the control says (domain 2.22). */
export type AuditException = {
  /** Exception id. */
  id: Scalars['ID']['output'];
  /** The audit. */
  auditId: Scalars['ID']['output'];
  /** The test. */
  testId: Scalars['ID']['output'];
  /** The control. */
  control: Control;
  /** Key of the item. */
  itemKey: Scalars['String']['output'];
  /** Code of the attribute. */
  attribute: Scalars['String']['output'];
  /** What was observed; it never changes (EXC-1). */
  observed: Scalars['String']['output'];
  /** When it was raised, RFC 3339 UTC. */
  raisedAt: Scalars['String']['output'];
  /** RAISED, CONFIRMED or CLEARED. */
  state: Scalars['String']['output'];
  /** Requests that asked about it. */
  requestIds: Array<Scalars['ID']['output']>;
  /** Criteria a confirmed deviation touches; empty before. */
  criteria: Array<Scalars['String']['output']>;
  /** Why the deviation happened. */
  cause?: Maybe<Scalars['String']['output']>;
  /** What it led to. */
  effect?: Maybe<Scalars['String']['output']>;
  /** True for an override by management or fraud (C4). */
  override?: Maybe<Scalars['Boolean']['output']>;
  /** Why it was cleared. */
  clearedBecause?: Maybe<Scalars['String']['output']>;
  /** Last day management may respond (MRS-4), once confirmed. */
  respondBy?: Maybe<Scalars['String']['output']>;
  /** Management’s response. */
  response?: Maybe<ManagementResponseType>;
};

/** A page of a list of AuditException. */
export type AuditExceptionConnection = {
  /** The items of the page, in stable order. */
  edges: Array<AuditExceptionEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One AuditException of a list. */
export type AuditExceptionEdge = {
  /** Stable place of the item in its list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: AuditException;
};

/** An audit firm on the platform (domain 2.16). */
export type AuditFirm = {
  /** Firm id. */
  id: Scalars['ID']['output'];
  /** LISTED, VERIFIED or LAPSED. */
  state: Scalars['String']['output'];
  /** Licence number. */
  licenceNo: Scalars['String']['output'];
  /** Name of the firm. */
  legalName?: Maybe<Scalars['String']['output']>;
  /** Industries it knows, each `<sector>.<industry>`. */
  industries: Array<Scalars['String']['output']>;
  /** SOC reports it has issued. */
  socReports: Scalars['Int']['output'];
  /** Last day of the licence; absent until verified. */
  licenceUntil?: Maybe<Scalars['String']['output']>;
  /** Last day the peer review counts; absent until verified. */
  peerReviewUntil?: Maybe<Scalars['String']['output']>;
  /** The last peer review had no finding. */
  peerReviewClean?: Maybe<Scalars['Boolean']['output']>;
};

/** A page of a list of AuditFirm. */
export type AuditFirmConnection = {
  /** The items of the page, in stable order. */
  edges: Array<AuditFirmEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One AuditFirm of a list. */
export type AuditFirmEdge = {
  /** Stable place of the item in its list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: AuditFirm;
};

/** A firm that may be selected for an engagement, or why it may not. */
export type AuditorCandidate = {
  /** The firm. */
  firmId: Scalars['ID']['output'];
  /** What the platform knows of the firm. */
  firm: AuditFirm;
  /** ELIGIBLE, or the code that selecting it would give (FRM-1 to FRM-3). */
  eligibility: Scalars['String']['output'];
  /** Points by part. */
  points: CandidatePoints;
  /** When it was invited, RFC 3339 UTC. */
  invitedAt: Scalars['String']['output'];
  /** It has declared its independence. */
  declared: Scalars['Boolean']['output'];
};

/** The internal team that answers the auditors (S46). */
export type AuditTeam = {
  /** Lead, as a pseudonym. */
  leadRef: Scalars['ID']['output'];
  /** Deputy, as a pseudonym. */
  deputyRef: Scalars['ID']['output'];
  /** Further members, as pseudonyms. */
  memberRefs: Array<Scalars['ID']['output']>;
};

/** An audit at a glance (domain 6, Q17). */
export type AuditWorkspace = {
  /** The audit. */
  audit: Audit;
  /** Requests by state; states without a request are left out. */
  requests: Array<StateCount>;
  /** Requests that follow another one. */
  followUps: Scalars['Int']['output'];
  /** Requests whose lateness has reached somebody and that are not closed. */
  lateRequests: Scalars['Int']['output'];
  /** Tests of controls by state; states without a test are left out. */
  tests: Array<StateCount>;
  /** Days since fieldwork started; absent before. */
  day?: Maybe<Scalars['Int']['output']>;
  /** True when the length was exceeded and the lead auditor owes a day for the end (4.12). */
  endOwed: Scalars['Boolean']['output'];
  /** Team that answers for the organization, as last named. */
  team?: Maybe<AuditTeam>;
  /** The requests themselves, in the order they were raised. */
  requestList: EvidenceRequestConnection;
};

/** An audit at a glance (domain 6, Q17). */
export type AuditWorkspaceRequestListArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
  controlId?: InputMaybe<Scalars['ID']['input']>;
  assigneeRef?: InputMaybe<Scalars['ID']['input']>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
  late?: InputMaybe<Scalars['String']['input']>;
  dueUpTo?: InputMaybe<Scalars['String']['input']>;
};

/** Accepted evidence of a period by who brought it (Q35). */
export type AutomationShare = {
  /** All of it. */
  total: Scalars['Int']['output'];
  /** Brought by people. */
  human: Scalars['Int']['output'];
  /** Brought by collectors. */
  collector: Scalars['Int']['output'];
  /** Brought by programs of partners. */
  partner: Scalars['Int']['output'];
  /** What no person brought, basis points; absent without evidence. */
  automatedBp?: Maybe<Scalars['Int']['output']>;
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

/** A change that a bridge letter names (BRG-3). */
export type BridgeChange = {
  /** The event in the log. */
  eventId: Scalars['ID']['output'];
  /** Its type, for example ControlRevised.v1. */
  type: Scalars['String']['output'];
  /** When it took effect, RFC 3339 UTC. */
  validFrom?: Maybe<Scalars['String']['output']>;
  /** The control it is about. */
  control?: Maybe<Control>;
  /** The vendor it is about. */
  vendorId?: Maybe<Scalars['ID']['output']>;
};

/** Management’s letter on the time after a report’s period; not audited (2.25). */
export type BridgeLetter = {
  /** The report it stands on. */
  reportId: Scalars['ID']['output'];
  /** First day it speaks of: the day after the report’s period. */
  from: Scalars['String']['output'];
  /** Last day it speaks of. */
  through: Scalars['String']['output'];
  /** Day it lapses, at 00:00 UTC, if no report comes before (BRG-6). */
  lapsesOn: Scalars['String']['output'];
  /** Number of changes. */
  changeCount: Scalars['Int']['output'];
  /** Changes that took effect in this time, in the order they did. */
  changes: Array<BridgeChange>;
  /** Letter id. */
  id: Scalars['ID']['output'];
  /** DRAFT, SIGNED, LAPSED or REVOKED. */
  state: Scalars['String']['output'];
  /** What management adds in its own words. */
  words?: Maybe<Scalars['String']['output']>;
  /** Pseudonym of who signed. */
  signatoryRef?: Maybe<Scalars['String']['output']>;
  /** Day of the signature. */
  signedOn?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of what was signed, in canonical JSON. */
  digest?: Maybe<Scalars['String']['output']>;
  /** Why it is in force no more: TERM_ENDED, NEXT_REPORT, REPORT_RECALLED or MANAGEMENT. */
  endedBy?: Maybe<Scalars['String']['output']>;
  /** Words of the revocation. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The letter as plain text; the same facts give the same text. */
  text: Scalars['String']['output'];
};

/** A page of a list of BridgeLetter. */
export type BridgeLetterConnection = {
  /** The items of the page, in stable order. */
  edges: Array<BridgeLetterEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** What a bridge letter would say; nothing is recorded (Q24). */
export type BridgeLetterDraft = {
  /** The report it stands on. */
  reportId: Scalars['ID']['output'];
  /** First day it speaks of: the day after the report’s period. */
  from: Scalars['String']['output'];
  /** Last day it speaks of. */
  through: Scalars['String']['output'];
  /** Day it lapses, at 00:00 UTC, if no report comes before (BRG-6). */
  lapsesOn: Scalars['String']['output'];
  /** Number of changes. */
  changeCount: Scalars['Int']['output'];
  /** Changes that took effect in this time, in the order they did. */
  changes: Array<BridgeChange>;
  /** The letter as plain text, without words of management and unsigned. */
  text: Scalars['String']['output'];
};

/** One BridgeLetter of a list. */
export type BridgeLetterEdge = {
  /** Stable place of the item in its list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: BridgeLetter;
};

/** Remediation that was open at the end of a day. */
export type BurnDownPointType = {
  /** The day. */
  day: Scalars['String']['output'];
  /** Items neither verified nor cancelled. */
  openItems: Scalars['Int']['output'];
  /** Their effort in points. */
  openEffort: Scalars['Int']['output'];
};

/** One day of the calendar (Q25). */
export type CalendarEntry = {
  /** The same for the same thing, also when its day moves; the UID of its iCalendar form. */
  uid: Scalars['ID']['output'];
  /** OBLIGATION, OCCURRENCE, REMEDIATION, POLICY_REVIEW, EVIDENCE_EXPIRY, ACCEPTANCE_END, RISK_REVIEW, VENDOR_REVIEW, AUDITOR_REQUEST, REPORT_VALIDITY, BRIDGE_LETTER or MILESTONE. */
  kind: Scalars['String']['output'];
  /** What happens that day, for example REAUDIT, PERIOD_END or REPORT_EXPIRES. */
  what: Scalars['String']['output'];
  /** Day, YYYY-MM-DD; it is over at 00:00 UTC of the next. */
  day: Scalars['String']['output'];
  /** DUE up to its day; then OVERDUE if somebody owes it, else PASSED; DONE once it is settled; MISSED, of an occurrence. */
  state: Scalars['String']['output'];
  /** Words for people; codes and ids, no names. */
  summary: Scalars['String']['output'];
  /** The control it is about. */
  control?: Maybe<Control>;
  /** The engagement it is about. */
  engagement?: Maybe<Engagement>;
  /** Occurrence, criteria, step, risk, vendor or policy it is about. */
  detail?: Maybe<Scalars['String']['output']>;
};

/** A page of a list of CalendarEntry. */
export type CalendarEntryConnection = {
  /** The items of the page, in stable order. */
  edges: Array<CalendarEntryEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One CalendarEntry of a list. */
export type CalendarEntryEdge = {
  /** Stable place of the item in its list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: CalendarEntry;
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

/** Cancel a request. */
export type CancelRequestInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The request. */
  requestId: Scalars['ID']['input'];
  /** Why; kept encrypted. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Points of a firm by part (4.13). */
export type CandidatePoints = {
  /** SOC reports issued: 0, 15 or 30. */
  socReports: Scalars['Int']['output'];
  /** Same industry 30, adjacent 15. */
  industry: Scalars['Int']['output'];
  /** Free in the window: 20. */
  free: Scalars['Int']['output'];
  /** Observer since step 1: 10. */
  observer: Scalars['Int']['output'];
  /** Last peer review clean: 10. */
  peerReview: Scalars['Int']['output'];
  /** Sum, at most 100. */
  total: Scalars['Int']['output'];
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

/** Why a category is recommended (domain 4.1). */
export type CategoryRule = {
  /** The category. */
  category: Scalars['String']['output'];
  /** ALWAYS, UPTIME_COMMITMENT, PROCESSES_TRANSACTIONS, CONFIDENTIAL_DATA or PERSONAL_DATA_COLLECTED. */
  rule: Scalars['String']['output'];
};

/** Doubt that a frozen population is complete. */
export type ChallengeCompletenessInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The population. */
  populationId: Scalars['ID']['input'];
  /** Why; at least 20 characters, kept encrypted. */
  reason: Scalars['String']['input'];
};

/** Change what an API client may do. */
export type ChangeClientScopesInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The API client. */
  clientId: Scalars['ID']['input'];
  /** What it may do: any of events:read, evidence:submit, status:read, webhooks:manage. */
  scopes: Array<Scalars['String']['input']>;
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

/** Which control of the organization a check speaks for. */
export type CheckMappingInput = {
  /** Name of the check: one the kind carries out, or one that the outside tool reports. */
  check: Scalars['String']['input'];
  /** A control of `controlIds`. */
  controlId: Scalars['ID']['input'];
};

/** Ask the organization about an exception. */
export type ClarifyExceptionInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The exception. */
  exceptionId: Scalars['ID']['input'];
  /** Request of the same audit that asks about it. */
  requestId: Scalars['ID']['input'];
};

/** Name a vendor as a subservice organization of an engagement, inclusive or carved out. */
export type ClassifyAsSubserviceInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The vendor. */
  vendorId: Scalars['ID']['input'];
  /** Engagement the method is chosen for. */
  engagementId: Scalars['ID']['input'];
  /** INCLUSIVE or CARVE_OUT. */
  method: Scalars['String']['input'];
  /** Controls expected of it; one or more when carved out (VEN-1). */
  csocs?: Array<CsocInput>;
  /** Our control that watches it; needed when carved out (VEN-1). */
  monitoringControlId?: InputMaybe<Scalars['ID']['input']>;
  /** Accepted evidence of its written consent; needed when inclusive (VEN-2). */
  consentEvidenceId?: InputMaybe<Scalars['ID']['input']>;
  /** Accepted evidence of its own assertion; needed when inclusive (VEN-2). */
  assertionEvidenceId?: InputMaybe<Scalars['ID']['input']>;
  /** Its controls under test, as ours; one or more when inclusive (VEN-2). */
  controlIds?: Array<Scalars['ID']['input']>;
};

/** Decide that the control did operate on the item after all. */
export type ClearExceptionInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The exception. */
  exceptionId: Scalars['ID']['input'];
  /** Accepted or submitted evidence whose time lies inside what is audited. */
  evidenceIds: Array<Scalars['ID']['input']>;
  /** Why; at least 20 characters, kept encrypted. */
  rationale: Scalars['String']['input'];
};

/** Sign the closing of the organization of your token. */
export type CloseOrganizationInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
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
  /** What it looks at: postgres-settings, dependency-sbom or git-history; `inbound` for a tool that reports its own runs. */
  kind: Scalars['String']['output'];
  /** DISABLED, HEALTHY, PAUSED, UNHEALTHY or REMOVED. */
  state: Scalars['String']['output'];
  /** HOURLY, DAILY, WEEKLY, MONTHLY or ON_REPORT. */
  schedule: Scalars['String']['output'];
  /** Controls it brings evidence for. */
  controlIds: Array<Scalars['ID']['output']>;
  /** Runs started so far. */
  runs: Scalars['Int']['output'];
  /** Errors in a row; three make it UNHEALTHY. */
  errorsInARow: Scalars['Int']['output'];
  /** PASS, FAIL or ERROR of the last run; an ERROR leaves the control unknown. */
  lastResult?: Maybe<Scalars['String']['output']>;
  /** Why the last run could not look, if it could not. */
  lastError?: Maybe<Scalars['String']['output']>;
  /** When an inbound collector that keeps reporting nothing is UNHEALTHY. */
  silentAt?: Maybe<Scalars['String']['output']>;
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

/** A control that stands in for the failed primary controls of a criterion (domain 4.8). */
export type CompensationInput = {
  /** Code of the criterion. */
  criterion: Scalars['String']['input'];
  /** The compensating control: mapped to the criterion and effective throughout. */
  controlId: Scalars['ID']['input'];
  /** Why it compensates; at least 40 characters, kept encrypted. */
  reason: Scalars['String']['input'];
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

/** Conclude whether the organization is ready for its audit. */
export type ConcludeReadinessInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The readiness review. */
  reviewId: Scalars['ID']['input'];
  /** READY or NOT_READY. The figures are computed, never typed (RDY-3). */
  outcome: Scalars['String']['input'];
};

/** Conclude a test. */
export type ConcludeTestInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The test. */
  testId: Scalars['ID']['input'];
  /** The conclusion; what the rule proposes when absent. */
  conclusion?: InputMaybe<Scalars['String']['input']>;
  /** Needed where the conclusion differs from the proposal; at least 20 characters, kept encrypted. */
  rationale?: InputMaybe<Scalars['String']['input']>;
};

/** Carry steps forward from the predecessor. */
export type ConfirmCarryForwardInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The engagement of the journey. */
  engagementId: Scalars['ID']['input'];
  /** The steps, 1 to 4; each is confirmed, all or none. */
  steps: Array<Scalars['Int']['input']>;
};

/** Confirm that an exception is a real departure of the control. */
export type ConfirmDeviationInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The exception. */
  exceptionId: Scalars['ID']['input'];
  /** Why it happened; kept encrypted. */
  cause: Scalars['String']['input'];
  /** What it led to; kept encrypted. */
  effect: Scalars['String']['input'];
  /** True for an override by management or fraud (C4). */
  override?: InputMaybe<Scalars['Boolean']['input']>;
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
  /** Tests of the control, of one engagement or of all. */
  tests: Array<TestOfControls>;
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
  /** Version of the promise that is shown, from 1. */
  version: Scalars['Int']['output'];
  /** Every version, in rising order. */
  versions: Array<ControlVersionType>;
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
  /** What it owes next; absent before it operates, and for a control that does not operate by the calendar. */
  nextOccurrence?: Maybe<NextOccurrenceType>;
  /** Its obligations in the calendar. */
  obligations: Array<Obligation>;
  /** Evidence of the control, newest first, at most 100. */
  evidence: Array<Evidence>;
  /** Risks that the control treats. */
  risks: Array<Risk>;
};

/** A control, owned by the control service. */
export type ControlTestsArgs = {
  engagementId?: InputMaybe<Scalars['ID']['input']>;
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
  /** MISS_OCCURRENCE, OBLIGATION_DUE, REMEDIATION_DUE, POLICY_REVIEW_OVERDUE, POLICY_ACCEPTANCE_OVERDUE or LONG_DEGRADED. */
  kind: Scalars['String']['output'];
  /** Id of the control, obligation, remediation item or policy. */
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
  /** HEALTHY, WEAK or ABSENT by rule 4.2, at the instant asked about. */
  health?: InputMaybe<Scalars['String']['input']>;
};

/** What is done about a control (domain 2.8). */
export type ControlImplementation = {
  /** NONE, PLANNED, IN_PROGRESS, IMPLEMENTED or DEGRADED. */
  state: Scalars['String']['output'];
  /** Since when it is in this state, valid time. */
  since?: Maybe<Scalars['String']['output']>;
  /** While DEGRADED: MONITOR, MANUAL, EVIDENCE or AUDIT. */
  degradedBy?: Maybe<Scalars['String']['output']>;
  /** True when it has been DEGRADED for 30 days (domain 4.9, 4.11). */
  longDegraded: Scalars['Boolean']['output'];
  /** Every change of state, in the order recorded. */
  changes: Array<ImplementationChangeType>;
};

/** Controls taken together, from the library or from a file. */
export type ControlIntake = {
  /** Id of the adoption or import. */
  id: Scalars['ID']['output'];
  /** LIBRARY, CSV or JSON. */
  source: Scalars['String']['output'];
  /** How many controls were taken. */
  rows: Scalars['Int']['output'];
  /** Lower-hex SHA-256 of the file. */
  digest?: Maybe<Scalars['String']['output']>;
  /** When it was accepted. */
  acceptedAt: Scalars['String']['output'];
  /** Its controls that stand by now, in the order taken. */
  controls: Array<Control>;
  /** Controls that follow still; 0 at the end. */
  pending: Scalars['Int']['output'];
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

/** One version of what a control promises (CTL-7). */
export type ControlVersionType = {
  /** Version, from 1. */
  version: Scalars['Int']['output'];
  /** From when it holds, valid time; absent for a draft. */
  effectiveFrom?: Maybe<Scalars['String']['output']>;
  /** Short title. */
  title: Scalars['String']['output'];
  /** What is done, by whom, how often. */
  text: Scalars['String']['output'];
  /** PREVENTIVE, DETECTIVE or CORRECTIVE. */
  nature: Scalars['String']['output'];
  /** How often it operates. */
  frequency: Scalars['String']['output'];
  /** Control family (domain 0). */
  family: Scalars['String']['output'];
  /** From which company stage on it is expected. */
  stage: Scalars['String']['output'];
  /** Longest failing interval, in hours, that is only an observation (domain 4.6). */
  toleranceHours?: Maybe<Scalars['Int']['output']>;
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
  /** What the audit of an engagement concludes on the criterion; for the organization only after the issue. */
  conclusion?: Maybe<CriterionConclusion>;
  /** Tests of the controls that serve the criterion, of one engagement. */
  testResults: Array<TestOfControls>;
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
export type CriterionConclusionArgs = {
  engagementId: Scalars['ID']['input'];
};

/** A trust services criterion, owned by the control service. */
export type CriterionTestResultsArgs = {
  engagementId: Scalars['ID']['input'];
};

/** A trust services criterion, owned by the control service. */
export type CriterionStatusArgs = {
  engagementId: Scalars['ID']['input'];
};

/** What an audit concludes on a criterion (domain 4.8). */
export type CriterionConclusion = {
  /** Criterion code. */
  code: Scalars['ID']['output'];
  /** MET, MET_WITH_COMPENSATION, LIMITED or NOT_MET. */
  conclusion: Scalars['String']['output'];
  /** Controls that stood in for failed primaries. */
  compensatedBy: Array<Control>;
  /** Why they compensate. */
  reason?: Maybe<Scalars['String']['output']>;
  /** True when a primary control never had to operate. */
  noOccurrence: Scalars['Boolean']['output'];
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

/** How the risk assessment covers one criterion of the scope (RAS-1). */
export type CriterionRiskCoverage = {
  /** The criterion. */
  criterion: Criterion;
  /** COVERED, WITHOUT_RISK (reasoned) or MISSING. */
  status: Scalars['String']['output'];
  /** Open risks that the assessment covers it with. */
  risks: Array<Risk>;
  /** Open risks that name it and do not cover it yet. */
  touching: Array<Risk>;
};

/** A control that a subservice organization must run for ours to work. */
export type Csoc = {
  /** Its id. */
  csocId: Scalars['ID']['output'];
  /** Code of the criterion it serves. */
  criterion: Scalars['String']['output'];
};

/** A control that the vendor must run: a complementary subservice organization control. */
export type CsocInput = {
  /** Its id. */
  csocId: Scalars['ID']['input'];
  /** Code of the criterion it serves. */
  criterion: Scalars['String']['input'];
};

/** A control that user entities must run for a criterion to be met. */
export type CuecInput = {
  /** Id of the control, chosen by the organization. */
  cuecId: Scalars['ID']['input'];
  /** Code of the criterion it serves. */
  criterion: Scalars['String']['input'];
};

/** How long each step of one cycle took: measured, never promised (S64). */
export type CycleDurations = {
  /** The engagement. */
  engagementId: Scalars['ID']['output'];
  /** When its journey began, RFC 3339 UTC. */
  startedAt: Scalars['String']['output'];
  /** Calendar days from the start to the end of the journey, or to the instant asked about. */
  totalDays: Scalars['Int']['output'];
  /** All seven steps in order. */
  steps: Array<StepDuration>;
};

/** A page of a list of CycleDurations. */
export type CycleDurationsConnection = {
  /** The items of the page, in stable order. */
  edges: Array<CycleDurationsEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One CycleDurations of a list. */
export type CycleDurationsEdge = {
  /** Stable place of the item in its list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: CycleDurations;
};

/** Decide the opinion of a drafted report. */
export type DecideOpinionInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The report. */
  reportId: Scalars['ID']['input'];
  /** UNQUALIFIED, QUALIFIED, ADVERSE or DISCLAIMER; the proposal when absent. */
  kind?: InputMaybe<Scalars['String']['input']>;
  /** Needed where it differs from the proposal; at least 40 characters, kept encrypted. */
  rationale?: InputMaybe<Scalars['String']['input']>;
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

/** Declare what your firm did for the organization, and whether it is free for the audit. The firm is the one of your token. */
export type DeclareIndependenceInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The engagement. */
  engagementId: Scalars['ID']['input'];
  /** Services given to the organization in the last 12 months or since period start, whichever is longer; IMPLEMENTATION, CONTROL_OWNERSHIP and MANAGEMENT end independence (FRM-3). */
  services: Array<Scalars['String']['input']>;
  /** True when the firm is free in the audit window (4.13). */
  freeInWindow?: InputMaybe<Scalars['Boolean']['input']>;
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

/** Declare that what is asked for cannot be obtained. */
export type DeclareUnobtainableInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The request. */
  requestId: Scalars['ID']['input'];
  /** Why; at least 20 characters, kept encrypted. */
  why: Scalars['String']['input'];
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

/** Say which facts of the log an operating test is about. */
export type DefinePopulationInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen id; made when absent. */
  populationId?: InputMaybe<Scalars['ID']['input']>;
  /** The test. */
  testId: Scalars['ID']['input'];
  /** performances, collector-runs, policy-acceptances or configuration-versions. */
  query: Scalars['String']['input'];
  /** First day, YYYY-MM-DD; the start of the observation period when absent. */
  start?: InputMaybe<Scalars['String']['input']>;
  /** Day after the last; the end of the observation period when absent. */
  endExclusive?: InputMaybe<Scalars['String']['input']>;
};

/** A control that user entities must run for a criterion to be met (S25). */
export type DescribedCuec = {
  /** Id of the control, chosen by the organization. */
  cuecId: Scalars['ID']['output'];
  /** Criterion it serves. */
  criterion: Criterion;
};

/** What changed between two instants of belief (domain 6, Q29); each service tells it of its own views. */
export type Difference = {
  /** The two instants and the engagement, as one word. */
  id: Scalars['ID']['output'];
  /** Tests of controls: state, items, conclusion. Codes: VALIDATION_FAILED, LIMIT_EXCEEDED. */
  testConclusions: DifferencePage;
  /** The control list: promise, owner, mappings, implementation. Codes: VALIDATION_FAILED, LIMIT_EXCEEDED. */
  controls: DifferencePage;
  /** Obligations of the calendar: dues and their state. Codes: VALIDATION_FAILED, LIMIT_EXCEEDED. */
  calendar: DifferencePage;
  /** How criteria in scope stand (domain 4.2), by code; needs `engagementId`. Codes: VALIDATION_FAILED, NOT_FOUND, LIMIT_EXCEEDED. */
  criterionReadiness: DifferencePage;
  /** Scope selections: data types, categories, criteria, exclusions. Codes: VALIDATION_FAILED, LIMIT_EXCEEDED. */
  scope: DifferencePage;
  /** Evidence: state, freshness, what it was superseded by. Codes: VALIDATION_FAILED, LIMIT_EXCEEDED. */
  evidence: DifferencePage;
  /** The risk register: scores, bands, treatment, acceptance. Codes: VALIDATION_FAILED, LIMIT_EXCEEDED. */
  risks: DifferencePage;
};

/** What changed between two instants of belief (domain 6, Q29); each service tells it of its own views. */
export type DifferenceTestConclusionsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What changed between two instants of belief (domain 6, Q29); each service tells it of its own views. */
export type DifferenceControlsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What changed between two instants of belief (domain 6, Q29); each service tells it of its own views. */
export type DifferenceCalendarArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What changed between two instants of belief (domain 6, Q29); each service tells it of its own views. */
export type DifferenceCriterionReadinessArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What changed between two instants of belief (domain 6, Q29); each service tells it of its own views. */
export type DifferenceScopeArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What changed between two instants of belief (domain 6, Q29); each service tells it of its own views. */
export type DifferenceEvidenceArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What changed between two instants of belief (domain 6, Q29); each service tells it of its own views. */
export type DifferenceRisksArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One field of one document that is not what it was. */
export type DifferenceChange = {
  /** Id of the control, the risk, the evidence …; the code of a criterion. */
  id: Scalars['ID']['output'];
  /** ADDED, REMOVED or CHANGED: the document as a whole. */
  kind: Scalars['String']['output'];
  /** Field of the document, by path. */
  field: Scalars['String']['output'];
  /** Value at the first instant as JSON text; absent when there was none. */
  before?: Maybe<Scalars['String']['output']>;
  /** Value at the second instant as JSON text; absent when there is none. */
  after?: Maybe<Scalars['String']['output']>;
  /** Events that changed it, in order: ask `why` of them. None when only time did. */
  events: Array<Scalars['ID']['output']>;
};

/** A page of what changed, by id and field. */
export type DifferencePage = {
  /** Changes in all. */
  total: Scalars['Int']['output'];
  /** Changes of the page. */
  changes: Array<DifferenceChange>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** Draft a bridge letter over the time after a report’s period. */
export type DraftBridgeLetterInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen id; made when absent. */
  letterId?: InputMaybe<Scalars['ID']['input']>;
  /** The report it stands on: the latest, of Type 2, current or expiring. */
  reportId: Scalars['ID']['input'];
  /** Last day it speaks of, YYYY-MM-DD: not after today, three months after the period at most. */
  through: Scalars['String']['input'];
  /** What management adds in its own words; kept encrypted. */
  words?: InputMaybe<Scalars['String']['input']>;
  /** Events that the caller was shown by `bridgeLetterDraft`; one that is left out refuses the letter. */
  eventIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Write the first draft of a response to a deviation. */
export type DraftManagementResponseInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The confirmed deviation; the response bears its id. */
  exceptionId: Scalars['ID']['input'];
  /** What management says; kept encrypted. */
  text: Scalars['String']['input'];
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

/** Draft the report of an audit. */
export type DraftReportInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen id; made when absent. */
  reportId?: InputMaybe<Scalars['ID']['input']>;
  /** The audit. */
  auditId: Scalars['ID']['input'];
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
  /** Vendors that the text names as subservice organizations (SYD-4). */
  vendorIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Draw the sample of a frozen population. */
export type DrawSampleInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The population. */
  populationId: Scalars['ID']['input'];
  /** The nonce whose digest was recorded at the freeze. */
  nonce: Scalars['String']['input'];
  /** BASE or ELEVATED. */
  risk: Scalars['String']['input'];
  /** Items to draw; what rule 4.7 says when absent, never fewer. */
  n?: InputMaybe<Scalars['Int']['input']>;
  /** Why more are drawn than the rule says; at least 20 characters, kept encrypted. */
  reason?: InputMaybe<Scalars['String']['input']>;
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

/** End the fieldwork of an audit. */
export type EndFieldworkInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The audit. */
  auditId: Scalars['ID']['input'];
};

/** End what a firm may see and do in an engagement. */
export type EndGrantInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The engagement. */
  engagementId: Scalars['ID']['input'];
  /** The audit firm; the selected one by default. */
  firmId?: InputMaybe<Scalars['ID']['input']>;
  /** Why; kept encrypted. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** An engagement, owned by the engagement service. */
export type Engagement = {
  /** Engagement id. */
  id: Scalars['ID']['output'];
  /** The selected audit firm. */
  firmSelection?: Maybe<FirmSelection>;
  /** Readiness reviews, oldest first. */
  readinessReviews: Array<ReadinessReview>;
  /** Audits, oldest first; one that is not withdrawn at most. */
  audits: Array<Audit>;
  /** Issued reports of the engagement, oldest first. */
  reports: Array<Report>;
  /** Its gap assessments in order of their start. */
  gapAssessments: Array<GapAssessment>;
  /** Readiness at header `valid-at`, else `as-of`, else now (domain 4.3); absent without a confirmed scope. */
  readiness?: Maybe<Readiness>;
  /** Controls that serve a criterion in scope and are not retired. */
  controlsInScope: Array<Control>;
  /** Its remediation items without cancelled ones. Codes: VALIDATION_FAILED. */
  remediationPlan: Array<RemediationItem>;
  /** Remediation that was open at the end of each day on which its items were planned or closed. */
  remediationBurnDown: Array<BurnDownPointType>;
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
  /** Row of domain 4.1 that fired: CLIENT_NEEDS_TYPE_2_NOW, TYPE_2_NEVER_NEEDED or TYPE_2_LATER. */
  rule?: Maybe<Scalars['String']['output']>;
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
  /** When its as-of date or period start is next told to be near, RFC 3339 UTC (domain 4.12). */
  dueAt?: Maybe<Scalars['String']['output']>;
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

/** An engagement, owned by the engagement service. */
export type EngagementRemediationPlanArgs = {
  order?: Scalars['String']['input'];
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
  /** LOCK_MONITORING_PERIOD: give lockMonitoringPeriod with the id. ENGAGEMENT_DATE_NEAR: give tellEngagementDate with the id. */
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

/** A page of the event feed. */
export type EventFeed = {
  /** Events in feed order. */
  events: Array<PublicEvent>;
  /** Position to go on from: that of the last event, or the one asked with when there is nothing new. */
  nextAfter?: Maybe<Scalars['String']['output']>;
};

/** A piece of evidence, owned by the evidence service. */
export type Evidence = {
  /** Evidence id. */
  id: Scalars['ID']['output'];
  /** Controls it is evidence of. */
  controlIds: Array<Scalars['ID']['output']>;
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
  /** Who submitted it: a person as a pseudonym, or a collector. */
  submittedBy: Scalars['String']['output'];
  /** Size of what was submitted. */
  bytes: Scalars['Int']['output'];
  /** Media type of what was submitted. */
  mediaType: Scalars['String']['output'];
  /** True when recorded after the lock of the period that it speaks of (EVD-7). */
  afterLock: Scalars['Boolean']['output'];
  /** Request of the auditor that it answers. */
  requestId?: Maybe<Scalars['ID']['output']>;
  /** Collector that brought it. */
  collectorId?: Maybe<Scalars['ID']['output']>;
  /** Run of the collector that it speaks of. */
  runId?: Maybe<Scalars['ID']['output']>;
  /** PERSON or RULE, once accepted (EVD-1). */
  acceptedBy?: Maybe<Scalars['String']['output']>;
  /** Evidence that took its place; both stay readable (EVD-4). */
  supersededBy?: Maybe<Scalars['ID']['output']>;
  /** Digest of the redacted file that readers get now. */
  redactedDigest?: Maybe<Scalars['String']['output']>;
  /** True when recorded more than 14 days after the time it speaks of (EVD-6). */
  late: Scalars['Boolean']['output'];
  /** Legal holds that are active; nobody withdraws it while there is one. */
  holds: Array<Scalars['ID']['output']>;
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
  /** RUN_COLLECTOR, COLLECTOR_SILENT, MARK_EXPIRING or MARK_EXPIRED. */
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

/** Evidence of a control in a period, and how much of the period it covers (domain 4.5, Q8). */
export type EvidenceForControl = {
  /** The control. */
  controlId: Scalars['ID']['output'];
  /** How often the control runs. */
  frequency: Scalars['String']['output'];
  /** What is counted: TIME, EXPECTED_OCCURRENCES or RECORDED_OCCURRENCES. */
  basis: Scalars['String']['output'];
  /** Basis points; absent when nothing was expected or recorded. */
  coverageBp?: Maybe<Scalars['Int']['output']>;
  /** Occurrences in the period; absent for TIME. */
  expected?: Maybe<Scalars['Int']['output']>;
  /** Of them with accepted evidence; absent for TIME. */
  covered?: Maybe<Scalars['Int']['output']>;
  /** Occurrences without accepted evidence. */
  missing: Array<Scalars['String']['output']>;
  /** Version of the rules. */
  ruleSet: Scalars['Int']['output'];
  /** The evidence by the time it speaks of. */
  items: EvidenceInPeriodConnection;
};

/** A piece of evidence in its place: what it took the place of, and what took its. */
export type EvidenceInPeriod = {
  /** The evidence. */
  evidence: Evidence;
  /** Whether it counts for the coverage (4.5, EVD-7). */
  counts: Scalars['Boolean']['output'];
  /** Evidence it took the place of, nearest first. */
  supersedes: Array<Scalars['ID']['output']>;
  /** Evidence that took its place, nearest first. */
  supersededBy: Array<Scalars['ID']['output']>;
};

/** A page of a list of EvidenceInPeriod. */
export type EvidenceInPeriodConnection = {
  /** The items of the page, in stable order. */
  edges: Array<EvidenceInPeriodEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One EvidenceInPeriod of a list. */
export type EvidenceInPeriodEdge = {
  /** Stable place of the item in its list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: EvidenceInPeriod;
};

/** What the auditor asks for, known as PBC (domain 2.14). */
export type EvidenceRequest = {
  /** Request id. */
  id: Scalars['ID']['output'];
  /** The audit. */
  auditId: Scalars['ID']['output'];
  /** INITIAL, FOLLOW_UP or QUESTION. */
  kind: Scalars['String']['output'];
  /** OPEN, ANSWERED, RETURNED, ACCEPTED, CANCELLED or UNOBTAINABLE. */
  state: Scalars['String']['output'];
  /** Control it is about. */
  controlId?: Maybe<Scalars['ID']['output']>;
  /** Request that it follows (PBC-5). */
  parentId?: Maybe<Scalars['ID']['output']>;
  /** Day it is due. */
  dueOn: Scalars['String']['output'];
  /** What is asked. */
  text: Scalars['String']['output'];
  /** When it was raised, RFC 3339 UTC. */
  raisedAt: Scalars['String']['output'];
  /** Who answers, as a pseudonym. */
  assigneeRef?: Maybe<Scalars['ID']['output']>;
  /** Whom its lateness has reached: OWNER, CM or TO (4.12). */
  late?: Maybe<Scalars['String']['output']>;
  /** True 14 business days after the due day: the lead auditor may record a limitation or a FAIL (4.12). */
  unanswered?: Maybe<Scalars['Boolean']['output']>;
  /** Answers and returns in order. */
  thread: Array<RequestTurn>;
  /** Evidence of all its answers, each once. */
  evidence: Array<Evidence>;
  /** Requests that follow it, oldest first (PBC-5). */
  followUps: Array<EvidenceRequest>;
};

/** A page of a list of EvidenceRequest. */
export type EvidenceRequestConnection = {
  /** The items of the page, in stable order. */
  edges: Array<EvidenceRequestEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One EvidenceRequest of a list. */
export type EvidenceRequestEdge = {
  /** Stable place of the item in its list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: EvidenceRequest;
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

/** A control whose newest proof goes stale (domain 4.5, Q10). */
export type ExpiringEvidence = {
  /** The control. */
  control: Control;
  /** Its owner, as a pseudonym. */
  ownerRef?: Maybe<Scalars['ID']['output']>;
  /** The evidence that lasts longest. */
  evidence: Evidence;
  /** Until when it is fresh for this control, RFC 3339 UTC. */
  freshUntil: Scalars['String']['output'];
  /** FRESH, EXPIRING or STALE now. */
  freshness: Scalars['String']['output'];
};

/** A page of a list of ExpiringEvidence. */
export type ExpiringEvidenceConnection = {
  /** The items of the page, in stable order. */
  edges: Array<ExpiringEvidenceEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One ExpiringEvidence of a list. */
export type ExpiringEvidenceEdge = {
  /** Stable place of the item in its list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: ExpiringEvidence;
};

/** Take further items of the same draw. */
export type ExtendSampleInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The sample; it bears the id of its population. */
  sampleId: Scalars['ID']['input'];
  /** Further items; as many as were tested so far when absent, as far as there are any (C6). */
  additional?: InputMaybe<Scalars['Int']['input']>;
  /** Why; at least 20 characters, kept encrypted. */
  reason: Scalars['String']['input'];
};

/** Something that is the case: how a control stands, what was concluded, what an item showed. */
export type FactInput = {
  /** What kind of thing. */
  kind: FactKind;
  /** Id of the control, the test, the audit …; the code of a criterion. */
  id: Scalars['ID']['input'];
  /** What the kind needs besides: a criterion, an item key. */
  key?: InputMaybe<Scalars['String']['input']>;
};

/** What can be asked about besides an event. */
export enum FactKind {
  /** Asked by controlId as `id`. */
  ControlHealth = 'CONTROL_HEALTH',
  /** Asked by code as `id`. */
  CriterionStatus = 'CRITERION_STATUS',
  /** Asked by gapId as `id` and code as `key`. */
  GapFinding = 'GAP_FINDING',
  /** Asked by testId as `id` and itemKey as `key`. */
  SampledItem = 'SAMPLED_ITEM',
  /** Asked by testId as `id`. */
  TestConclusion = 'TEST_CONCLUSION',
  /** Asked by auditId as `id` and code as `key`. */
  CriterionConclusion = 'CRITERION_CONCLUSION',
  /** Asked by auditId as `id`. */
  Opinion = 'OPINION',
}

/** Why a family of controls is not needed (S14, S40). */
export type FamilyReason = {
  /** The family. */
  family: Scalars['String']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
};

/** A criterion that was found otherwise than in the assessment before. */
export type FindingChange = {
  /** The criterion. */
  criterion: Criterion;
  /** How it was found before; absent when it was not in scope. */
  before?: Maybe<Scalars['String']['output']>;
  /** How it was found now; absent when it is no longer in scope, or not yet assessed. */
  after?: Maybe<Scalars['String']['output']>;
};

/** The audit firm selected for an engagement, and among whom. */
export type FirmSelection = {
  /** The selected firm. */
  firmId: Scalars['ID']['output'];
  /** Its points, at most 100. */
  points: Scalars['Int']['output'];
  /** Eligible firms at the time, best first. */
  ranking: Array<RankedFirm>;
  /** When it was selected, RFC 3339 UTC. */
  selectedAt: Scalars['String']['output'];
  /** Why, when another firm had more points (FRM-7). */
  reason?: Maybe<Scalars['String']['output']>;
};

/** Another framework that controls can be compared with (domain 4.15). */
export type Framework = {
  /** Code, for example ISO_27001, HITRUST or NIST_CSF. */
  code: Scalars['String']['output'];
  /** Its edition, or that of the mapping. */
  version: Scalars['String']['output'];
  /** What it is called. */
  title?: Maybe<Scalars['String']['output']>;
  /** The mapping set that the organization has published; absent for what comes with the platform. */
  mappingSetId?: Maybe<Scalars['ID']['output']>;
};

/** Which requirements of another framework healthy controls already serve, and by which relation (4.15). */
export type FrameworkReuse = {
  /** The framework and the version compared with. */
  framework: Framework;
  /** All its requirements. */
  requirements: Scalars['Int']['output'];
  /** Served by a healthy control that is EQUAL to them or a SUPERSET: only these are reuse. */
  served: Scalars['Int']['output'];
  /** Served in part: the strongest relation is SUBSET. */
  subset: Scalars['Int']['output'];
  /** Counted apart: the strongest relation is INTERSECTS, which usually helps and claims no more. */
  intersecting: Scalars['Int']['output'];
  /** No healthy control stands in any relation to them. */
  open: Scalars['Int']['output'];
  /** `served` of `requirements` in basis points; absent without requirements. */
  reuseBp?: Maybe<Scalars['Int']['output']>;
  /** Version of the decision rules (domain 4). */
  ruleSet: Scalars['Int']['output'];
  /** The requirements in the order of the framework, as filtered. */
  items: RequirementReuseConnection;
};

/** Fix a population at a position of the log. */
export type FreezePopulationInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The population. */
  populationId: Scalars['ID']['input'];
  /** Lower-hex SHA-256 of the nonce that will draw the sample, chosen before the items are seen (domain 4.7). */
  nonceCommitment: Scalars['String']['input'];
  /** Position of this log, tx:position, to cut the items at; the newest settled one when absent. */
  logOffset?: InputMaybe<Scalars['String']['input']>;
  /** True to freeze before the period has ended; no operating conclusion stands on it. */
  interim?: InputMaybe<Scalars['Boolean']['input']>;
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
  /** What changed since the engagement’s assessment before; absent for the first one. */
  changes?: Maybe<GapChanges>;
};

/** What a re-assessment found changed. */
export type GapChanges = {
  /** The assessment before. */
  previousId: Scalars['ID']['output'];
  /** Criteria that were found otherwise, in catalogue order. */
  findings: Array<FindingChange>;
  /** Readiness now less readiness then, in basis points; absent before completion. */
  readinessBp?: Maybe<Scalars['Int']['output']>;
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

/** A page of a list of HistoryInterval. */
export type HistoryIntervalConnection = {
  /** The items of the page, in stable order. */
  edges: Array<HistoryIntervalEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One HistoryInterval of a list. */
export type HistoryIntervalEdge = {
  /** Stable place of the item in its list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: HistoryIntervalType;
};

/** A time in which a monitored control was in one state. */
export type HistoryIntervalType = {
  /** PASS, FAIL or UNKNOWN. */
  state: Scalars['String']['output'];
  /** From, RFC 3339 UTC. */
  from: Scalars['String']['output'];
  /** Until, not included. */
  to: Scalars['String']['output'];
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

/** Take controls from a file: all of them or none. */
export type ImportControlsInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen id of the import; made when absent. */
  intakeId?: InputMaybe<Scalars['ID']['input']>;
  /** CSV or JSON. */
  format: Scalars['String']['input'];
  /** The file as text, up to 512 KiB and 500 controls; its form is described in docs/reference/import-files.md. */
  content: Scalars['String']['input'];
};

/** Publish a mapping of criteria and controls to another framework from a file. */
export type ImportFrameworkInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Code of the framework, for example PCI_DSS. */
  framework: Scalars['String']['input'];
  /** Edition of the framework or of the mapping, for example 4.0; once for each framework. */
  version: Scalars['String']['input'];
  /** What its owner calls it, up to 200 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** CSV or JSON. */
  format: Scalars['String']['input'];
  /** The file as text, up to 512 KiB and 2,000 requirements; its form is described in docs/reference/import-files.md. */
  content: Scalars['String']['input'];
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

/** Let an audit firm look on from the first day. */
export type InviteObserverInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The engagement. */
  engagementId: Scalars['ID']['input'];
  /** The audit firm. */
  firmId: Scalars['ID']['input'];
};

/** Issue a report whose opinion is decided. */
export type IssueReportInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The report. */
  reportId: Scalars['ID']['input'];
  /** Date of the report, YYYY-MM-DD. */
  reportDate: Scalars['String']['input'];
  /** Why the audit was shorter than its minimum (RPT-7); at least 20 characters, kept encrypted. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Rank of an item in the draw: HMAC-SHA-256 of its key under the seed (domain 4.7). */
export type ItemRank = {
  /** Key of the item. */
  key: Scalars['String']['output'];
  /** Lower-hex rank; the draw takes the lowest first. */
  rank: Scalars['String']['output'];
};

/** What one item showed for one attribute. */
export type ItemResultInput = {
  /** Key of an item of the sample; the control id for a test of design or implementation. */
  itemKey: Scalars['String']['input'];
  /** Code of the attribute looked at. */
  attribute: Scalars['String']['input'];
  /** PASS, FAIL or UNABLE; UNABLE only where proof was declared unobtainable. */
  result: Scalars['String']['input'];
  /** Evidence that was looked at. */
  evidenceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What was observed; kept encrypted. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** For UNABLE: the request whose evidence was declared unobtainable. */
  requestId?: InputMaybe<Scalars['ID']['input']>;
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
  /** Since when it is paused, RFC 3339 UTC. */
  pausedAt?: Maybe<Scalars['String']['output']>;
  /** Families that step 3 asks for and that it does without. */
  familyReasons: Array<FamilyReason>;
  /** All seven steps in order. */
  steps: Array<JourneyStep>;
  /** What moves the open steps on, due first, from the same rules as the gates; of one step, for one role or for one person where asked. */
  nextActions: NextActionConnection;
  /** The engagement. */
  engagement?: Maybe<Engagement>;
  /** Exit gate of a step, the current one when none is named: every condition, held or missing. */
  gate: Array<GatePart>;
};

/** The way of an engagement through the seven steps (domain 2.30). */
export type JourneyNextActionsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  step?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<Scalars['String']['input']>;
  personRef?: InputMaybe<Scalars['ID']['input']>;
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
  /** From when its timers count: the entry, later by the time the journey was paused (JRN-3). */
  countedFrom?: Maybe<Scalars['String']['output']>;
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

/** Note that a bridge letter’s time is over. */
export type LapseBridgeLetterInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The letter. */
  letterId: Scalars['ID']['input'];
};

/** Note that a licence or peer review has ended. */
export type LapseFirmInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The audit firm. */
  firmId: Scalars['ID']['input'];
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

/** List an audit firm on the platform, for every organization. */
export type ListFirmInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen id; made when absent. */
  firmId?: InputMaybe<Scalars['ID']['input']>;
  /** Licence number of the firm. */
  licenceNo: Scalars['String']['input'];
  /** Industries it knows, each a code `<sector>.<industry>`; a firm of the same sector is adjacent (4.13). */
  industries: Array<Scalars['String']['input']>;
  /** SOC reports it has issued. */
  socReports: Scalars['Int']['input'];
  /** Name of the firm; kept encrypted. */
  legalName?: InputMaybe<Scalars['String']['input']>;
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

/** What management says of a deviation; it changes no result (MRS-3). */
export type ManagementResponseType = {
  /** DRAFT, SUBMITTED or WAIVED. */
  state: Scalars['String']['output'];
  /** The words; a draft is the organization’s own until submitted. */
  text?: Maybe<Scalars['String']['output']>;
  /** When it was submitted, RFC 3339 UTC. */
  submittedAt?: Maybe<Scalars['String']['output']>;
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

/** Note how long the audit takes. */
export type MarkAuditDurationInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The audit. */
  auditId: Scalars['ID']['input'];
};

/** Note that an inbound collector reported nothing for two of its intervals. */
export type MarkCollectorSilentInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The collector. */
  collectorId: Scalars['ID']['input'];
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
  /** When it last ran well, RFC 3339 UTC; absent when it never did. */
  lastGoodAt?: InputMaybe<Scalars['String']['input']>;
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

/** Say that a control has not worked for 30 days. */
export type MarkLongDegradedInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The control. */
  controlId: Scalars['ID']['input'];
};

/** Say that acceptances of a policy are overdue. */
export type MarkPolicyAcceptanceOverdueInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The policy. */
  policyId: Scalars['ID']['input'];
};

/** Say that the review of a policy is overdue. */
export type MarkPolicyReviewOverdueInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The policy. */
  policyId: Scalars['ID']['input'];
};

/** Note that a report has come to its end. */
export type MarkReportExpiredInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The report. */
  reportId: Scalars['ID']['input'];
};

/** Note that a report comes to its end. */
export type MarkReportExpiringInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The report. */
  reportId: Scalars['ID']['input'];
};

/** Note that a request is late. */
export type MarkRequestOverdueInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The request. */
  requestId: Scalars['ID']['input'];
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

/** Say that the review of a vendor is overdue. */
export type MarkVendorReviewOverdueInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The vendor. */
  vendorId: Scalars['ID']['input'];
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
  /** Accept an answer; the request is closed for good (PBC-4). Codes: NOT_FOUND, AUDIT_CLOSED, EVIDENCE_REQUEST_INVALID_STATE, REQUEST_ALREADY_CLOSED (PBC-5). */
  acceptAnswer: Recorded;
  /** Accept the list: every active control mapped to the scope, at its version now. Codes: NOT_FOUND, AUDIT_INVALID_STATE, AUDIT_CLOSED, GATE_NOT_MET (scope not confirmed, or no control). */
  acceptControlList: Recorded;
  /** Answer a request; a control owner only one assigned to them. Codes: NOT_FOUND, SEPARATION_OF_DUTIES (D15), FORBIDDEN_ROLE, EVIDENCE_REQUEST_INVALID_STATE, REQUEST_ALREADY_CLOSED (PBC-5), ANSWER_EMPTY (PBC-2), EVIDENCE_NOT_SHAREABLE (PBC-3). */
  answerRequest: Recorded;
  /** Assign a request. Codes: NOT_FOUND, SEPARATION_OF_DUTIES (D15), EVIDENCE_REQUEST_INVALID_STATE, REQUEST_ALREADY_CLOSED (PBC-5). */
  assignRequest: Recorded;
  /** Cancel a request that is not closed (PBC-4). Codes: NOT_FOUND, AUDIT_CLOSED, EVIDENCE_REQUEST_INVALID_STATE, REQUEST_ALREADY_CLOSED (PBC-5). */
  cancelRequest: Recorded;
  /** Clear an exception. Codes: NOT_FOUND, AUDIT_CLOSED, AUDIT_INVALID_STATE, EXCEPTION_IMMUTABLE (EXC-1), EVIDENCE_REQUIRED and REPAIR_DOES_NOT_CLEAR (EXC-2), REASON_REQUIRED. */
  clearException: Recorded;
  /** Conclude the review; READY only when every part of gate 5 holds. Codes: VALIDATION_FAILED, NOT_FOUND, READINESS_REVIEW_INVALID_STATE, READINESS_GATE_NOT_MET (RDY-1, with `missing`). */
  concludeReadiness: Recorded;
  /** Conclude a test by rule 4.8. Codes: NOT_FOUND, AUDIT_CLOSED (TOC-8), AUDIT_INVALID_STATE, TEST_INVALID_STATE, ITEMS_NOT_TESTED (TOC-3), EXCEPTIONS_UNRESOLVED (EXC-4), POPULATION_NOT_FROZEN, PERIOD_NOT_ENDED (AUD-2), EXTENSION_REQUIRED (C6), SEPARATION_OF_DUTIES (D13), REASON_REQUIRED. */
  concludeTest: Recorded;
  /** Confirm a deviation; a remediation item follows (EXC-5). Codes: NOT_FOUND, AUDIT_CLOSED, AUDIT_INVALID_STATE, EXCEPTION_IMMUTABLE (EXC-1), VALIDATION_FAILED. */
  confirmDeviation: Recorded;
  /** Decide the opinion; only the lead auditor of the selected firm (RPT-9). Codes: NOT_FOUND, FORBIDDEN_ROLE (RPT-9), AUDIT_CLOSED, REPORT_INVALID_STATE, REPORT_ALREADY_ISSUED (RPT-4), OPINION_RATIONALE_REQUIRED (RPT-2), OPINION_CHOICE_REQUIRED (RPT-3). */
  decideOpinion: Recorded;
  /** Declare independence. Codes: NOT_FOUND (no grant of your firm), AUDIT_FIRM_NOT_ACCREDITED, VALIDATION_FAILED. */
  declareIndependence: Recorded;
  /** Declare a request unobtainable; the auditor may then record a limitation (C3). Codes: NOT_FOUND, EVIDENCE_REQUEST_INVALID_STATE, REQUEST_ALREADY_CLOSED (PBC-5), REASON_REQUIRED. */
  declareUnobtainable: Recorded;
  /** Define the population of an operating test. Codes: NOT_FOUND, AUDIT_CLOSED, AUDIT_INVALID_STATE, TEST_INVALID_STATE, VALIDATION_FAILED, ALREADY_EXISTS. */
  definePopulation: Recorded;
  /** Draft a bridge letter; its changes are computed from the log and cannot be shortened. Codes: NOT_FOUND, ALREADY_EXISTS, VALIDATION_FAILED, BRIDGE_BASE_INVALID (BRG-2), BRIDGE_TOO_LONG, BRIDGE_DATE_IN_FUTURE (BRG-1), BRIDGE_CHANGES_INCOMPLETE (BRG-3). */
  draftBridgeLetter: Recorded;
  /** Draft a response. Codes: NOT_FOUND, DEVIATION_NOT_CONFIRMED (MRS-1), RESPONSE_ALREADY_SUBMITTED (MRS-2), RESPONSE_WINDOW_CLOSED (MRS-4), ALREADY_EXISTS, VALIDATION_FAILED. */
  draftManagementResponse: Recorded;
  /** Draft the report: its rendering of the recorded facts gets a digest (RPT-5). Codes: NOT_FOUND, AUDIT_CLOSED, AUDIT_INVALID_STATE, OPINION_INVALID_STATE, ALREADY_EXISTS. */
  draftReport: Recorded;
  /** Draw the sample (domain 4.7); anyone can draw it again. Codes: NOT_FOUND, AUDIT_CLOSED, AUDIT_INVALID_STATE, TEST_INVALID_STATE, POPULATION_NOT_FROZEN (SMP-1), POPULATION_DIGEST_MISMATCH (POP-3), NONCE_NOT_COMMITTED, SAMPLE_TOO_SMALL and SAMPLE_EXCEEDS_POPULATION (SMP-2), REASON_REQUIRED, SAMPLE_ALREADY_DRAWN (SMP-6). */
  drawSample: Recorded;
  /** End fieldwork. Codes: NOT_FOUND, AUDIT_INVALID_STATE, AUDIT_CLOSED, OPEN_REQUESTS, TESTS_NOT_CONCLUDED (AUD-3). */
  endFieldwork: Recorded;
  /** End a grant; the grant of the selected firm only before fieldwork or after the report. Codes: NOT_FOUND, AUDITOR_ALREADY_SELECTED (FRM-4). */
  endGrant: Recorded;
  /** Extend a sample by the next items of its draw (SMP-4). Codes: NOT_FOUND, AUDIT_CLOSED, AUDIT_INVALID_STATE, TEST_INVALID_STATE, SAMPLE_EXCEEDS_POPULATION (SMP-2), POPULATION_DIGEST_MISMATCH (POP-3), REASON_REQUIRED. */
  extendSample: Recorded;
  /** Freeze a population: its items are cut from this service’s copy of the log and can be cut again by anyone. Codes: NOT_FOUND, AUDIT_CLOSED, AUDIT_INVALID_STATE, POPULATION_INVALID_STATE, VALIDATION_FAILED, PERIOD_NOT_ENDED (POP-4), POPULATION_KEY_DUPLICATE (POP-1), POPULATION_ITEM_OUTSIDE_PERIOD (POP-2). */
  freezePopulation: Recorded;
  /** Invite a verified firm as observer (S50). Codes: NOT_FOUND, AUDIT_FIRM_NOT_ACCREDITED (FRM-1), ALREADY_EXISTS. */
  inviteObserver: Recorded;
  /** Issue the report; it never changes after (RPT-4). Codes: NOT_FOUND, FORBIDDEN_ROLE (RPT-9), REPORT_ALREADY_ISSUED (RPT-4), REPORT_NOT_READY (RPT-1), REPORT_DATE_INVALID (RPT-6), AUDIT_TOO_SHORT (RPT-7), AUDIT_FIRM_NOT_ACCREDITED (RPT-8). */
  issueReport: Recorded;
  /** Timer: three months after its last day (BRG-6); a repeat records nothing. Codes: NOT_FOUND, BRIDGE_LETTER_INVALID_STATE, BRIDGE_NOT_DUE (BRG-6). */
  lapseBridgeLetter: Recorded;
  /** Timer: a firm lapses at 00:00 of the day after its licence or peer review ends (4.12); before that, and a second time, nothing is recorded. Codes: NOT_FOUND. */
  lapseFirm: Recorded;
  /** List an audit firm. Codes: VALIDATION_FAILED, ALREADY_EXISTS. */
  listFirm: Recorded;
  /** Timer: warning on day 42, exceeded on day 61 from the start of fieldwork (4.12); before that, and a second time, nothing is recorded. Codes: NOT_FOUND. */
  markAuditDuration: Recorded;
  /** Timer: at the end of validity (4.10); a repeat records nothing. Codes: NOT_FOUND, REPORT_INVALID_STATE, REPORT_NOT_DUE. */
  markReportExpired: Recorded;
  /** Timer: 90 days before the end (4.10); a repeat records nothing. Codes: NOT_FOUND, REPORT_INVALID_STATE, REPORT_NOT_DUE. */
  markReportExpiring: Recorded;
  /** Timer: a reminder 2 business days before the due day, OVERDUE at its end, CM and TO after 3 and 7 business days, and after 14 that the lead auditor need not wait any longer (4.12); what is not due or already recorded adds nothing. Codes: NOT_FOUND. */
  markRequestOverdue: Recorded;
  /** Name the audit team (S46). Codes: NOT_FOUND, READINESS_REVIEW_INVALID_STATE, AUDIT_TEAM_INVALID (RDY-2). */
  nameAuditTeam: Recorded;
  /** Plan the audit; type and scope are those of the engagement. Codes: VALIDATION_FAILED, NOT_FOUND (D12), OBSERVER_READ_ONLY (FRM-5), REPORT_TYPE_NOT_DECIDED, ALREADY_EXISTS. */
  planAudit: Recorded;
  /** Plan a test (domain 2.19). Codes: NOT_FOUND, AUDIT_CLOSED (TOC-8), AUDIT_INVALID_STATE, VALIDATION_FAILED, ALREADY_EXISTS, OPERATING_TEST_NOT_ALLOWED (TOC-1), INQUIRY_ALONE_INSUFFICIENT (TOC-2), DESIGN_DEFICIENT (TOC-7). */
  planTest: Recorded;
  /** Conclude the criteria and propose an opinion (domain 4.8); it can be proposed anew until it is decided. Codes: NOT_FOUND, AUDIT_CLOSED, AUDIT_INVALID_STATE, TESTS_NOT_CONCLUDED, EXCEPTIONS_UNRESOLVED (EXC-4), COMPENSATION_NOT_MAPPED, COMPENSATION_NOT_EFFECTIVE, REASON_REQUIRED. */
  proposeOpinion: Recorded;
  /** Raise a request. Codes: VALIDATION_FAILED, NOT_FOUND, AUDIT_CLOSED, AUDIT_NOT_IN_FIELDWORK (PBC-1), DUE_DATE_IN_PAST (PBC-6). */
  raiseRequest: Recorded;
  /** Recall a report that must not be relied on; a correction is a new report (RPT-4). Codes: NOT_FOUND, FORBIDDEN_ROLE (RPT-9), REPORT_INVALID_STATE, REASON_REQUIRED. */
  recallReport: Recorded;
  /** Record a result; a FAIL raises an exception (TOC-5). Codes: NOT_FOUND, AUDIT_CLOSED (TOC-8), AUDIT_INVALID_STATE, TEST_INVALID_STATE, ITEM_NOT_IN_SAMPLE (TOC-4), VALIDATION_FAILED, EXCEPTION_IMMUTABLE (EXC-1). */
  recordItemResult: Recorded;
  /** Record many results in one command; all or none. Codes as for recordItemResult. */
  recordItemResults: Recorded;
  /** Record an observation; that of an observing auditor is a comment without effect (D18). Codes: NOT_FOUND, READINESS_REVIEW_INVALID_STATE, VALIDATION_FAILED. */
  recordObservation: Recorded;
  /** Reopen fieldwork. Codes: NOT_FOUND, AUDIT_INVALID_STATE, AUDIT_CLOSED, REASON_REQUIRED. */
  reopenFieldwork: Recorded;
  /** Replace a sampled item by the next one of the draw. Codes: NOT_FOUND, AUDIT_CLOSED, AUDIT_INVALID_STATE, TEST_INVALID_STATE, ITEM_NOT_IN_SAMPLE, FAILED_ITEM_NOT_REPLACEABLE (SMP-5), SAMPLE_EXCEEDS_POPULATION, REASON_REQUIRED. */
  replaceItem: Recorded;
  /** Return an answer. Codes: NOT_FOUND, AUDIT_CLOSED, EVIDENCE_REQUEST_INVALID_STATE, REQUEST_ALREADY_CLOSED (PBC-5), REASON_REQUIRED. */
  returnRequest: Recorded;
  /** Revise a draft response. Codes: NOT_FOUND, DEVIATION_NOT_CONFIRMED (MRS-1), RESPONSE_ALREADY_SUBMITTED (MRS-2), RESPONSE_WINDOW_CLOSED (MRS-4), MANAGEMENT_RESPONSE_INVALID_STATE, VALIDATION_FAILED. */
  reviseManagementResponse: Recorded;
  /** Revoke a signed bridge letter. Codes: NOT_FOUND, BRIDGE_LETTER_INVALID_STATE, REASON_REQUIRED. */
  revokeBridgeLetter: Recorded;
  /** Select a firm. Codes: VALIDATION_FAILED, NOT_FOUND, AUDITOR_ALREADY_SELECTED (FRM-4), AUDIT_FIRM_NOT_ACCREDITED (FRM-1), ACCREDITATION_EXPIRES_BEFORE_REPORT (FRM-2), AUDITOR_NOT_INDEPENDENT (FRM-3), REASON_REQUIRED (FRM-7). */
  selectFirm: Recorded;
  /** Sign a bridge letter for management; one is in force at a time. Codes: NOT_FOUND, FORBIDDEN_ROLE (BRG-4), BRIDGE_LETTER_INVALID_STATE, BRIDGE_BASE_INVALID (BRG-2), BRIDGE_CHANGES_INCOMPLETE (BRG-3: the log has learned of more since the draft), BRIDGE_ALREADY_ACTIVE (BRG-5). */
  signBridgeLetter: Recorded;
  /** Sign the assertion; a repeat over the same facts records nothing. Codes: NOT_FOUND, AUDIT_CLOSED, OPINION_INVALID_STATE. */
  signManagementAssertion: Recorded;
  /** Start fieldwork. A TYPE_2 may start before its period ends (AUD-2). Codes: NOT_FOUND, AUDIT_INVALID_STATE, AUDIT_CLOSED, GATE_NOT_MET (AUD-1, with `missing`). */
  startFieldwork: Recorded;
  /** Start a readiness review. Codes: NOT_FOUND, ALREADY_EXISTS. */
  startReadinessReview: Recorded;
  /** Start a test; the caller is its tester. Codes: NOT_FOUND, AUDIT_CLOSED (TOC-8), AUDIT_INVALID_STATE, TEST_INVALID_STATE, AUDITOR_NOT_INDEPENDENT (TOC-6), DESIGN_DEFICIENT (TOC-7). */
  startTest: Recorded;
  /** Submit the response; it is printed beside the deviation and changes no result (MRS-3). Codes: NOT_FOUND, DEVIATION_NOT_CONFIRMED (MRS-1), RESPONSE_ALREADY_SUBMITTED (MRS-2), RESPONSE_WINDOW_CLOSED (MRS-4), MANAGEMENT_RESPONSE_INVALID_STATE. */
  submitManagementResponse: Recorded;
  /** Verify a listed or lapsed firm. Codes: VALIDATION_FAILED, NOT_FOUND, AUDIT_FIRM_INVALID_STATE. */
  verifyFirm: Recorded;
  /** Withdraw from an audit for good; its open requests are cancelled. Codes: NOT_FOUND, AUDIT_CLOSED (AUD-5), REASON_REQUIRED. */
  withdrawFromAudit: Recorded;
  /** Reopen a concluded test while fieldwork lasts; its results stay. Codes: NOT_FOUND, AUDIT_CLOSED (TOC-8), AUDIT_INVALID_STATE, TEST_INVALID_STATE, REASON_REQUIRED. */
  reopenTest: Recorded;
  /** Link an undecided exception to the request that asks about it. Codes: NOT_FOUND, AUDIT_CLOSED, AUDIT_INVALID_STATE, EXCEPTION_IMMUTABLE (EXC-1). */
  clarifyException: Recorded;
  /** Challenge the completeness of a frozen population; nothing more is drawn from it and nothing concluded on it. Codes: NOT_FOUND, AUDIT_CLOSED, AUDIT_INVALID_STATE, POPULATION_INVALID_STATE, TEST_INVALID_STATE, REASON_REQUIRED. */
  challengeCompleteness: Recorded;
  /** Replace a challenged population by another one of the same test. Codes: NOT_FOUND, AUDIT_CLOSED, AUDIT_INVALID_STATE, POPULATION_INVALID_STATE, REASON_REQUIRED. */
  replacePopulation: Recorded;
  /** Plan the end of an audit whose length was exceeded (4.12); nothing is stopped by it. Codes: NOT_FOUND, AUDIT_CLOSED, AUDIT_INVALID_STATE, VALIDATION_FAILED, DUE_DATE_IN_PAST, REASON_REQUIRED. */
  planAuditEnd: Recorded;
  /** Take a control from the library: defines it, maps it as PRIMARY to every criterion of the template and assigns the owner. Codes: NOT_FOUND (template), VALIDATION_FAILED, CONTROL_CODE_TAKEN (CTL-1), REASON_REQUIRED (CTL-9). */
  adoptControl: Recorded;
  /** Take several controls from the library in one command, all or none. They follow at once after the answer, see controlIntake. Codes as of adoptControl, for the first choice that is refused: NOT_FOUND (template), VALIDATION_FAILED, CONTROL_CODE_TAKEN (CTL-1), REASON_REQUIRED (CTL-9); ALREADY_EXISTS. */
  adoptControls: Recorded;
  /** Take controls from a CSV or JSON file. They come equal to those of the library: drafts, mapped, owned where the file names an owner; they follow at once after the answer, see controlIntake. A file with any fault is refused whole, with extensions.problems: line, field and reason of each. Codes: VALIDATION_FAILED, CRITERION_UNKNOWN (CTL-6), CONTROL_CODE_TAKEN (CTL-1), ALREADY_EXISTS. */
  importControls: Recorded;
  /** Publish a mapping set of the organization, whole, from a CSV or JSON file (domain 4.15). A file with any fault is refused whole, with extensions.problems: line, field and reason of each. Codes: VALIDATION_FAILED, CRITERION_UNKNOWN, NOT_FOUND (control), ALREADY_EXISTS. */
  importFramework: Recorded;
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
  /** Write the next version of an active control; what is the same as before is no news. Tests of an audit use the version valid at the time of the item. A control owner revises own controls only. Codes: NOT_FOUND, CONTROL_INVALID_STATE, CONTROL_ALREADY_RETIRED (CTL-3), REVISION_BACKDATED (CTL-7), FORBIDDEN_ROLE (own), VALIDATION_FAILED. */
  reviseControl: Recorded;
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
  /** Record that a control has been DEGRADED for 30 days, once for each degradation (domain 4.9, 4.11). Codes: NOT_FOUND, CONTROL_IMPLEMENTATION_INVALID_STATE, VALIDATION_FAILED (not yet). */
  markLongDegraded: Recorded;
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
  /** Retire a published policy: nobody owes its acceptance or review any more. Codes: NOT_FOUND, POLICY_INVALID_STATE. */
  retirePolicy: Recorded;
  /** Record that the review of the version in force is overdue, once for each version (domain 4.12, POL-5). Codes: NOT_FOUND, VALIDATION_FAILED (not overdue). */
  markPolicyReviewOverdue: Recorded;
  /** Record that people have not accepted the version in force in time (POL-7), anew when the time of another person is over. Codes: NOT_FOUND, VALIDATION_FAILED (nobody is late). */
  markPolicyAcceptanceOverdue: Recorded;
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
  /** Record the next step of an open item’s due day (domain 4.12): due soon, overdue, to CM, to TO, each once. Codes: NOT_FOUND, REMEDIATION_INVALID_STATE, VALIDATION_FAILED (not yet). */
  tellRemediationDue: Recorded;
  /** Put an obligation into the calendar. Codes: VALIDATION_FAILED, ALREADY_EXISTS. */
  scheduleObligation: Recorded;
  /** Fulfil an obligation with its evidence; one about a control by its owner. Codes: NOT_FOUND, FORBIDDEN_ROLE (own controls only), OBLIGATION_INVALID_STATE, EVIDENCE_REQUIRED. */
  fulfilObligation: Recorded;
  /** Waive an obligation; in an audit population it counts as missed (MON-4). Codes: NOT_FOUND, OBLIGATION_INVALID_STATE, REASON_REQUIRED. */
  waiveObligation: Recorded;
  /** Record the next step of an open obligation’s due day (domain 4.12): due soon, overdue, to CM, to TO, each once. Codes: NOT_FOUND, OBLIGATION_INVALID_STATE, VALIDATION_FAILED (not yet). */
  tellObligationDue: Recorded;
  /** Activate the organization that the operator token is for. Codes: NOT_FOUND, ORGANIZATION_INVALID_STATE. */
  activateOrganization: Recorded;
  /** Approve the drafted version. Codes: NOT_FOUND, SYSTEM_DESCRIPTION_INVALID_STATE, SYSTEM_DESCRIPTION_INCOMPLETE (SYD-1), SEPARATION_OF_DUTIES (SYD-2, D6), VENDOR_NOT_SUBSERVICE (SYD-4). */
  approveSystemDescription: Recorded;
  /** Change stage and headcount of the organization. Codes: NOT_FOUND, TENANT_NOT_ACTIVE, VALIDATION_FAILED, REASON_REQUIRED (ORG-6). */
  changeStage: Recorded;
  /** Sign the closing of an organization: an owner and an operator sign, two persons, in either order within 30 days; the second signature closes for good (D7). Codes: NOT_FOUND, ORGANIZATION_INVALID_STATE, OPEN_AUDIT (ORG-5), SEPARATION_OF_DUTIES (D7). */
  closeOrganization: Recorded;
  /** Complete the engagement its report was issued for; a second time changes nothing. Codes: NOT_FOUND, ENGAGEMENT_INVALID_STATE. */
  completeEngagement: Recorded;
  /** End the journey: with the report of its successor, after twelve months by the word of the owner, or when the engagement was withdrawn; a second time changes nothing. Codes: NOT_FOUND, JOURNEY_INVALID_STATE, GATE_NOT_MET. */
  completeJourney: Recorded;
  /** Confirm that a step of the predecessor still holds, steps 1 to 4 in order. A carried step 1 confirms the scope with the data types, categories and criteria of the predecessor, shortly after. Codes: NOT_FOUND, VALIDATION_FAILED, JOURNEY_INVALID_STATE, EARLIER_STEP_OPEN (JRN-2), CARRY_FORWARD_NOT_ALLOWED (domain 4.11; reasons in the details). */
  confirmCarryForward: Recorded;
  /** Confirm the scope; the event carries every criterion in it. Codes: NOT_FOUND, SYSTEM_DESCRIPTION_NOT_APPROVED, DATA_TYPES_MISSING (SCP-5), SECURITY_CATEGORY_REQUIRED, REASON_REQUIRED (SCP-4), SCOPE_LOCKED, SCOPE_SELECTION_INVALID_STATE. */
  confirmScope: Recorded;
  /** Decide the type of report, beside what rule 4.1 recommends; another type drops the dates set for the former one. Codes: NOT_FOUND, ENGAGEMENT_INVALID_STATE, VALIDATION_FAILED, REASON_REQUIRED (ENG-7). */
  decideReportType: Recorded;
  /** Declare data types and promises: what the recommendation of categories rests on. Codes: NOT_FOUND, VALIDATION_FAILED, SCOPE_LOCKED (SCP-6), SCOPE_SELECTION_INVALID_STATE. */
  declareDataTypes: Recorded;
  /** Draft the description of the system the report is about. Codes: NOT_FOUND, TENANT_NOT_ACTIVE, VALIDATION_FAILED, ALREADY_EXISTS. */
  draftSystemDescription: Recorded;
  /** Enter a step for the first time; a step that was entered before stays as it is. Codes: NOT_FOUND, VALIDATION_FAILED, JOURNEY_INVALID_STATE, EARLIER_STEP_OPEN (JRN-2), GATE_NOT_MET. */
  enterStep: Recorded;
  /** Erase a person for good: name and mail leave the directory, every view shows an erased person, events and digests stay what they were (ORG-7). Codes: NOT_FOUND, LAST_OWNER (ORG-2). */
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
  /** Pause a journey: its timers stand still until it goes on, the clock of an audit does not (JRN-3). Codes: NOT_FOUND, REASON_REQUIRED, JOURNEY_INVALID_STATE, JOURNEY_NOT_PAUSABLE (in step 6). */
  pauseJourney: Recorded;
  /** Open an engagement: one report cycle of the organization. Codes: NOT_FOUND, TENANT_NOT_ACTIVE, VALIDATION_FAILED, ENGAGEMENT_KIND_UNSUPPORTED (ENG-2), ALREADY_EXISTS, ENGAGEMENT_DATES_OVERLAP (ENG-1) while another one still has no dates. */
  openEngagement: Recorded;
  /** Open the next engagement after a completed one, its type decided with it. Codes: NOT_FOUND, TENANT_NOT_ACTIVE, VALIDATION_FAILED, ENGAGEMENT_INVALID_STATE, ALREADY_EXISTS, REASON_REQUIRED (ENG-7). */
  openSuccessor: Recorded;
  /** Record why a family that step 3 asks for has no control (S14, S40; gate of step 3); another reason replaces it. Codes: NOT_FOUND, VALIDATION_FAILED, REASON_REQUIRED, JOURNEY_INVALID_STATE. */
  reasonFamily: Recorded;
  /** Register the organization the token is for; it starts in TRIAL and the caller is its first tenant owner. Codes: VALIDATION_FAILED, ORGANIZATION_SLUG_TAKEN (ORG-1), REASON_REQUIRED (ORG-6). */
  registerOrganization: Recorded;
  /** Put a person into the directory, or correct what stands there. Nothing of it enters the log: the answer names no event. Codes: VALIDATION_FAILED, NOT_FOUND, TENANT_NOT_ACTIVE, ALREADY_EXISTS when the person was erased. */
  registerPerson: Recorded;
  /** Open the scope again under the next version; gap and risk assessments of the former one become stale (SCP-8). Codes: NOT_FOUND, VALIDATION_FAILED, SCOPE_LOCKED (SCP-6), SCOPE_SELECTION_INVALID_STATE. */
  reopenScope: Recorded;
  /** Open a step again that was left or carried. Codes: NOT_FOUND, VALIDATION_FAILED, REASON_REQUIRED, JOURNEY_INVALID_STATE, STEP_NOT_REOPENABLE (JRN-4). */
  reopenStep: Recorded;
  /** Leave a step if its gate holds over the facts of all services; a step that was left stays so. Send read-after for facts you have seen written. Codes: NOT_FOUND, VALIDATION_FAILED, JOURNEY_INVALID_STATE, GATE_NOT_MET (JRN-1; missing and parts in the details), TOO_FEW_PERSONS (step 2, when nothing else is missing), READ_MODEL_BEHIND. */
  requestStepExit: Recorded;
  /** Let a paused journey go on; its timers count on from where they stood (JRN-3). Codes: NOT_FOUND, JOURNEY_INVALID_STATE. */
  resumeJourney: Recorded;
  /** Revise the description: parts given replace those of the same kind, an empty text takes one out. Codes: NOT_FOUND, VALIDATION_FAILED, SYSTEM_DESCRIPTION_FROZEN (SYD-3). */
  reviseSystemDescription: Recorded;
  /** Take a role from a person. Codes: NOT_FOUND, TENANT_NOT_ACTIVE, VALIDATION_FAILED, LAST_OWNER (ORG-2). */
  revokeMembership: Recorded;
  /** Choose categories; each that differs from the recommendation needs a reason. Codes: NOT_FOUND, SECURITY_CATEGORY_REQUIRED (SCP-1), CATEGORY_UNKNOWN, CATEGORY_DUPLICATE (SCP-2), REASON_REQUIRED (SCP-4), SCOPE_LOCKED, SCOPE_SELECTION_INVALID_STATE. */
  selectCategories: Recorded;
  /** Set the as-of date of a Type 1. Codes: NOT_FOUND, VALIDATION_FAILED, ENGAGEMENT_INVALID_STATE, ENGAGEMENT_DATES_LOCKED (ENG-6), DATES_DO_NOT_FIT_TYPE (ENG-3), ENGAGEMENT_DATES_OVERLAP (ENG-1), PERIOD_OVERLAPS_PREDECESSOR (ENG-5). */
  setAsOfDate: Recorded;
  /** Set the observation period of a Type 2, 3 to 12 months; a successor starts the day after its predecessor ends. Codes: NOT_FOUND, VALIDATION_FAILED, ENGAGEMENT_INVALID_STATE, ENGAGEMENT_DATES_LOCKED (ENG-6), PERIOD_LOCKED (MON-1), DATES_DO_NOT_FIT_TYPE (ENG-3), PERIOD_TOO_SHORT, PERIOD_TOO_LONG (ENG-4), PERIOD_OVERLAPS_PREDECESSOR, PERIOD_GAP_UNEXPLAINED (ENG-5), ENGAGEMENT_DATES_OVERLAP (ENG-1). */
  setObservationPeriod: Recorded;
  /** Begin the audit once step 6 is entered; a second time changes nothing. Locks scope and dates and freezes the description. Codes: NOT_FOUND, GATE_NOT_MET, ENGAGEMENT_INVALID_STATE, DATES_DO_NOT_FIT_TYPE, AS_OF_DATE_IN_FUTURE (ENG-8). */
  startEngagementAudit: Recorded;
  /** Start the journey and enter step 1; a second time changes nothing. Codes: NOT_FOUND, ENGAGEMENT_INVALID_STATE. */
  startJourney: Recorded;
  /** Suspend the organization that the operator token is for: its people read and export until it is activated again (ORG-4). Codes: VALIDATION_FAILED, NOT_FOUND, ORGANIZATION_INVALID_STATE. */
  suspendOrganization: Recorded;
  /** Record that the as-of date or the period start is 30, 14 or 7 days away, with the criteria that are UNMET (domain 4.12); each step once, nothing before its time or while the journey is paused. Codes: NOT_FOUND. */
  tellEngagementDate: Recorded;
  /** Withdraw from the engagement: the owner at any time before its report, the auditor lead while it is under audit. Codes: NOT_FOUND, VALIDATION_FAILED, ENGAGEMENT_INVALID_STATE. */
  withdrawEngagement: Recorded;
  /** Accept evidence. Codes: NOT_FOUND, EVIDENCE_INVALID_STATE, SEPARATION_OF_DUTIES (EVD-1, D1). */
  acceptEvidence: Recorded;
  /** Enable a collector. Codes: NOT_FOUND, COLLECTOR_INVALID_STATE. */
  enableCollector: Recorded;
  /** Timer: no run of an inbound collector in two intervals (domain 4.12); nothing happens when it has reported since. Codes: NOT_FOUND, COLLECTOR_INVALID_STATE. */
  markCollectorSilent: Recorded;
  /** Timer: three errors in a row (domain 2.15). Codes: NOT_FOUND, COLLECTOR_INVALID_STATE. */
  markCollectorUnhealthy: Recorded;
  /** Timer: accepted evidence is EXPIRED (domain 4.5); a repeat records nothing. Codes: NOT_FOUND, EVIDENCE_INVALID_STATE, EVIDENCE_STILL_FRESH. */
  markEvidenceExpired: Recorded;
  /** Timer: accepted evidence is EXPIRING (domain 4.5); a repeat records nothing. Codes: NOT_FOUND, EVIDENCE_INVALID_STATE, EVIDENCE_STILL_FRESH. */
  markEvidenceExpiring: Recorded;
  /** Pause a collector. Codes: NOT_FOUND, COLLECTOR_INVALID_STATE. */
  pauseCollector: Recorded;
  /** Register a collector; it starts DISABLED. Codes: ALREADY_EXISTS, NOT_FOUND for a control, VALIDATION_FAILED, SECRET_IN_PAYLOAD (COL-2). */
  registerCollector: Recorded;
  /** Redact evidence: readers get the replacement from here on, and the log keeps the digest of what was submitted. Codes: NOT_FOUND, EVIDENCE_INVALID_STATE, REASON_REQUIRED (EVD-4), EVIDENCE_DIGEST_MISMATCH (EVD-3), LEGAL_HOLD_ACTIVE, VALIDATION_FAILED. */
  redactEvidence: Recorded;
  /** Reject evidence with a reason. Codes: NOT_FOUND, EVIDENCE_INVALID_STATE, SEPARATION_OF_DUTIES (EVD-1), REASON_REQUIRED. */
  rejectEvidence: Recorded;
  /** Remove a collector for good: it runs no more (COL-6), and what it brought stays. Codes: NOT_FOUND, COLLECTOR_INVALID_STATE. */
  removeCollector: Recorded;
  /** Report a run of an outside tool, as the collector it is registered as; answers the id of the run, which evidence of it names. Codes: NOT_FOUND, VALIDATION_FAILED, SEPARATION_OF_DUTIES for another collector (D17), RUN_ALREADY_RECORDED (COL-1), SECRET_IN_PAYLOAD (COL-2), COLLECTOR_NOT_ENABLED (COL-6). */
  reportRun: Recorded;
  /** Look at a source: the run is recorded and, for each control whose checks all hold, evidence is submitted, which a rule accepts while the collector is healthy. A source that cannot be looked at ends the run in ERROR. Codes: NOT_FOUND, VALIDATION_FAILED for an inbound collector or an instant to come, RUN_ALREADY_RECORDED (COL-1), COLLECTOR_NOT_ENABLED (COL-6). */
  runCollector: Recorded;
  /** Submit evidence: a file that was uploaded, or words. Codes: VALIDATION_FAILED, EVIDENCE_FROM_FUTURE, EVIDENCE_INTERVAL_INVALID (EVD-2), EVIDENCE_DIGEST_MISMATCH (EVD-3), RECORDED_TIME_NOT_SETTABLE (EVD-5), EVIDENCE_AFTER_CUTOFF (EVD-7), EVIDENCE_TOO_LARGE, EVIDENCE_TYPE_NOT_ALLOWED (EVD-10), EVIDENCE_DUPLICATE (EVD-11), SEPARATION_OF_DUTIES for a control that a collector was not registered for (D17). */
  submitEvidence: Recorded;
  /** Supersede accepted evidence; both stay readable (EVD-4). Codes: NOT_FOUND, EVIDENCE_INVALID_STATE, REASON_REQUIRED, VALIDATION_FAILED, EVIDENCE_IN_CONCLUDED_TEST (EVD-8). */
  supersedeEvidence: Recorded;
  /** Put evidence under a legal hold: nobody withdraws it while one is active. The same hold again changes nothing. Codes: NOT_FOUND, EVIDENCE_INVALID_STATE (withdrawn), VALIDATION_FAILED. */
  placeLegalHold: Recorded;
  /** End a legal hold on evidence; one that is not active changes nothing. Codes: NOT_FOUND. */
  releaseLegalHold: Recorded;
  /** Withdraw your own submission. Codes: NOT_FOUND, EVIDENCE_INVALID_STATE, FORBIDDEN_ROLE, REASON_REQUIRED, LEGAL_HOLD_ACTIVE. */
  withdrawEvidence: Recorded;
  /** Change the scopes of an API client. Codes: VALIDATION_FAILED, NOT_FOUND, API_CLIENT_REVOKED (API-3), SCOPE_NOT_GRANTABLE (API-2). */
  changeClientScopes: Recorded;
  /** Register an API client. The secret is in the answer this once; of it only a digest is kept (API-1). Codes: VALIDATION_FAILED, ALREADY_EXISTS, SCOPE_NOT_GRANTABLE (API-2). */
  registerApiClient: RecordedSecret;
  /** Revoke an API client; that is final (API-3), and possible while the organization is suspended: it still exports. Codes: VALIDATION_FAILED, NOT_FOUND, API_CLIENT_REVOKED. */
  revokeApiClient: Recorded;
  /** Rotate the secret of an API client. The new one is in the answer this once; the old one ends at once (API-1). Codes: NOT_FOUND, API_CLIENT_REVOKED (API-3). */
  rotateClientSecret: RecordedSecret;
  /** Approve an acceptance: CM up to moderate, TO above (4.9). Codes: NOT_FOUND, RISK_INVALID_STATE, SEPARATION_OF_DUTIES (RSK-4, D5), FORBIDDEN_ROLE, BOARD_REFERENCE_REQUIRED. */
  approveAcceptance: Recorded;
  /** Assess a risk. Codes: NOT_FOUND, RISK_SCORE_OUT_OF_RANGE (RSK-1), RESIDUAL_EXCEEDS_INHERENT (RSK-2), MITIGATION_WITHOUT_CONTROL (RSK-3), REASON_REQUIRED (4.9), RISK_ALREADY_CLOSED (RSK-7). */
  assessRisk: Recorded;
  /** Assign the owner of a risk. Codes: NOT_FOUND, RISK_ALREADY_CLOSED (RSK-7). */
  assignRiskOwner: Recorded;
  /** Sign that a risk is over; with the signatures of its owner and of CM it is closed for good. Codes: NOT_FOUND, RISK_INVALID_STATE, RISK_ALREADY_CLOSED (RSK-7), SEPARATION_OF_DUTIES, REASON_REQUIRED. */
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
  /** Ask for a new assessment of a risk (S8); step 4 is open again until it is done. Codes: NOT_FOUND, RISK_ALREADY_CLOSED (RSK-7), VALIDATION_FAILED. */
  triggerReassessment: Recorded;
  /** Take up a vendor. Codes: VALIDATION_FAILED, ALREADY_EXISTS. */
  onboardVendor: Recorded;
  /** Review a vendor and set the day of the next review (VEN-3). Codes: NOT_FOUND, VALIDATION_FAILED, VENDOR_INVALID_STATE, VENDOR_REPORT_NOT_COVERING (VEN-4). */
  reviewVendor: Recorded;
  /** Rely on a vendor as a subservice organization. Codes: NOT_FOUND, VALIDATION_FAILED, VENDOR_INVALID_STATE, CSOC_REQUIRED and VENDOR_MONITORING_CONTROL_REQUIRED (VEN-1), INCLUSIVE_CONSENT_MISSING (VEN-2), VENDOR_REVIEW_OUTDATED (VEN-3), VENDOR_REPORT_NOT_COVERING (VEN-4), SUBSERVICE_METHOD_LOCKED (VEN-6). */
  classifyAsSubservice: Recorded;
  /** Part from a vendor. Codes: NOT_FOUND, VALIDATION_FAILED, VENDOR_INVALID_STATE, VENDOR_IN_FROZEN_DESCRIPTION (VEN-5). */
  offboardVendor: Recorded;
  /** Timer: record that the review of a vendor is overdue, once for each review (domain 4.12). Codes: NOT_FOUND, VENDOR_INVALID_STATE, VALIDATION_FAILED (not overdue). */
  markVendorReviewOverdue: Recorded;
};

export type MutationAcceptAnswerArgs = {
  input: AcceptAnswerInput;
};

export type MutationAcceptControlListArgs = {
  input: AcceptControlListInput;
};

export type MutationAnswerRequestArgs = {
  input: AnswerRequestInput;
};

export type MutationAssignRequestArgs = {
  input: AssignRequestInput;
};

export type MutationCancelRequestArgs = {
  input: CancelRequestInput;
};

export type MutationClearExceptionArgs = {
  input: ClearExceptionInput;
};

export type MutationConcludeReadinessArgs = {
  input: ConcludeReadinessInput;
};

export type MutationConcludeTestArgs = {
  input: ConcludeTestInput;
};

export type MutationConfirmDeviationArgs = {
  input: ConfirmDeviationInput;
};

export type MutationDecideOpinionArgs = {
  input: DecideOpinionInput;
};

export type MutationDeclareIndependenceArgs = {
  input: DeclareIndependenceInput;
};

export type MutationDeclareUnobtainableArgs = {
  input: DeclareUnobtainableInput;
};

export type MutationDefinePopulationArgs = {
  input: DefinePopulationInput;
};

export type MutationDraftBridgeLetterArgs = {
  input: DraftBridgeLetterInput;
};

export type MutationDraftManagementResponseArgs = {
  input: DraftManagementResponseInput;
};

export type MutationDraftReportArgs = {
  input: DraftReportInput;
};

export type MutationDrawSampleArgs = {
  input: DrawSampleInput;
};

export type MutationEndFieldworkArgs = {
  input: EndFieldworkInput;
};

export type MutationEndGrantArgs = {
  input: EndGrantInput;
};

export type MutationExtendSampleArgs = {
  input: ExtendSampleInput;
};

export type MutationFreezePopulationArgs = {
  input: FreezePopulationInput;
};

export type MutationInviteObserverArgs = {
  input: InviteObserverInput;
};

export type MutationIssueReportArgs = {
  input: IssueReportInput;
};

export type MutationLapseBridgeLetterArgs = {
  input: LapseBridgeLetterInput;
};

export type MutationLapseFirmArgs = {
  input: LapseFirmInput;
};

export type MutationListFirmArgs = {
  input: ListFirmInput;
};

export type MutationMarkAuditDurationArgs = {
  input: MarkAuditDurationInput;
};

export type MutationMarkReportExpiredArgs = {
  input: MarkReportExpiredInput;
};

export type MutationMarkReportExpiringArgs = {
  input: MarkReportExpiringInput;
};

export type MutationMarkRequestOverdueArgs = {
  input: MarkRequestOverdueInput;
};

export type MutationNameAuditTeamArgs = {
  input: NameAuditTeamInput;
};

export type MutationPlanAuditArgs = {
  input: PlanAuditInput;
};

export type MutationPlanTestArgs = {
  input: PlanTestInput;
};

export type MutationProposeOpinionArgs = {
  input: ProposeOpinionInput;
};

export type MutationRaiseRequestArgs = {
  input: RaiseRequestInput;
};

export type MutationRecallReportArgs = {
  input: RecallReportInput;
};

export type MutationRecordItemResultArgs = {
  input: RecordItemResultInput;
};

export type MutationRecordItemResultsArgs = {
  input: RecordItemResultsInput;
};

export type MutationRecordObservationArgs = {
  input: RecordObservationInput;
};

export type MutationReopenFieldworkArgs = {
  input: ReopenFieldworkInput;
};

export type MutationReplaceItemArgs = {
  input: ReplaceItemInput;
};

export type MutationReturnRequestArgs = {
  input: ReturnRequestInput;
};

export type MutationReviseManagementResponseArgs = {
  input: ReviseManagementResponseInput;
};

export type MutationRevokeBridgeLetterArgs = {
  input: RevokeBridgeLetterInput;
};

export type MutationSelectFirmArgs = {
  input: SelectFirmInput;
};

export type MutationSignBridgeLetterArgs = {
  input: SignBridgeLetterInput;
};

export type MutationSignManagementAssertionArgs = {
  input: SignManagementAssertionInput;
};

export type MutationStartFieldworkArgs = {
  input: StartFieldworkInput;
};

export type MutationStartReadinessReviewArgs = {
  input: StartReadinessReviewInput;
};

export type MutationStartTestArgs = {
  input: StartTestInput;
};

export type MutationSubmitManagementResponseArgs = {
  input: SubmitManagementResponseInput;
};

export type MutationVerifyFirmArgs = {
  input: VerifyFirmInput;
};

export type MutationWithdrawFromAuditArgs = {
  input: WithdrawFromAuditInput;
};

export type MutationReopenTestArgs = {
  input: ReopenTestInput;
};

export type MutationClarifyExceptionArgs = {
  input: ClarifyExceptionInput;
};

export type MutationChallengeCompletenessArgs = {
  input: ChallengeCompletenessInput;
};

export type MutationReplacePopulationArgs = {
  input: ReplacePopulationInput;
};

export type MutationPlanAuditEndArgs = {
  input: PlanAuditEndInput;
};

export type MutationAdoptControlArgs = {
  input: AdoptControlInput;
};

export type MutationAdoptControlsArgs = {
  input: AdoptControlsInput;
};

export type MutationImportControlsArgs = {
  input: ImportControlsInput;
};

export type MutationImportFrameworkArgs = {
  input: ImportFrameworkInput;
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

export type MutationReviseControlArgs = {
  input: ReviseControlInput;
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

export type MutationMarkLongDegradedArgs = {
  input: MarkLongDegradedInput;
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

export type MutationRetirePolicyArgs = {
  input: RetirePolicyInput;
};

export type MutationMarkPolicyReviewOverdueArgs = {
  input: MarkPolicyReviewOverdueInput;
};

export type MutationMarkPolicyAcceptanceOverdueArgs = {
  input: MarkPolicyAcceptanceOverdueInput;
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

export type MutationTellRemediationDueArgs = {
  input: TellRemediationDueInput;
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

export type MutationTellObligationDueArgs = {
  input: TellObligationDueInput;
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

export type MutationCloseOrganizationArgs = {
  input: CloseOrganizationInput;
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

export type MutationPauseJourneyArgs = {
  input: PauseJourneyInput;
};

export type MutationOpenEngagementArgs = {
  input: OpenEngagementInput;
};

export type MutationOpenSuccessorArgs = {
  input: OpenSuccessorInput;
};

export type MutationReasonFamilyArgs = {
  input: ReasonFamilyInput;
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

export type MutationResumeJourneyArgs = {
  input: ResumeJourneyInput;
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

export type MutationSuspendOrganizationArgs = {
  input: SuspendOrganizationInput;
};

export type MutationTellEngagementDateArgs = {
  input: TellEngagementDateInput;
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

export type MutationMarkCollectorSilentArgs = {
  input: MarkCollectorSilentInput;
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

export type MutationRedactEvidenceArgs = {
  input: RedactEvidenceInput;
};

export type MutationRejectEvidenceArgs = {
  input: RejectEvidenceInput;
};

export type MutationRemoveCollectorArgs = {
  input: RemoveCollectorInput;
};

export type MutationReportRunArgs = {
  input: ReportRunInput;
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

export type MutationPlaceLegalHoldArgs = {
  input: PlaceLegalHoldInput;
};

export type MutationReleaseLegalHoldArgs = {
  input: ReleaseLegalHoldInput;
};

export type MutationWithdrawEvidenceArgs = {
  input: WithdrawEvidenceInput;
};

export type MutationChangeClientScopesArgs = {
  input: ChangeClientScopesInput;
};

export type MutationRegisterApiClientArgs = {
  input: RegisterApiClientInput;
};

export type MutationRevokeApiClientArgs = {
  input: RevokeApiClientInput;
};

export type MutationRotateClientSecretArgs = {
  input: RotateClientSecretInput;
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

export type MutationTriggerReassessmentArgs = {
  input: TriggerReassessmentInput;
};

export type MutationOnboardVendorArgs = {
  input: OnboardVendorInput;
};

export type MutationReviewVendorArgs = {
  input: ReviewVendorInput;
};

export type MutationClassifyAsSubserviceArgs = {
  input: ClassifyAsSubserviceInput;
};

export type MutationOffboardVendorArgs = {
  input: OffboardVendorInput;
};

export type MutationMarkVendorReviewOverdueArgs = {
  input: MarkVendorReviewOverdueInput;
};

/** What is due for the signed-in person. Every service adds the field with the work it knows of. */
export type MyTasks = {
  /** Pseudonym of the signed-in person. */
  id: Scalars['ID']['output'];
  /** Bridge letters that wait for a signature, in the order they were drafted; for TO. */
  bridgeLetters: BridgeLetterConnection;
  /** Reports in their last 90 days or expired, that no other stands in the place of; for TO and CM. */
  reports: ReportConnection;
  /** Requests of auditors that the person is to answer, in the order they were raised. */
  requests: EvidenceRequestConnection;
  /** Occurrences that the controls of the person owe and whose window is open, due first. */
  occurrences: OccurrenceTaskConnection;
  /** Obligations from their reminder on, due first: of own controls; for CM also those about no control and those 3 days late, for TO those 10 days late (4.12). */
  obligations: ObligationConnection;
  /** Policies that the person has still to accept, due first. */
  policies: PolicyTaskConnection;
  /** What the person is the one to do in the open steps of running journeys, due first: by name, or by a role of theirs where nobody is named and no separation of duties keeps them from it. */
  steps: NextActionConnection;
  /** Own risks that wait for another look (S8). */
  risksToReassess: RiskConnection;
  /** Own risks whose acceptance ends within 30 days (4.12). */
  acceptancesEnding: RiskConnection;
  /** For CM: vendors whose next review is due within 30 days (4.12). */
  vendorReviews: VendorConnection;
};

/** What is due for the signed-in person. Every service adds the field with the work it knows of. */
export type MyTasksBridgeLettersArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What is due for the signed-in person. Every service adds the field with the work it knows of. */
export type MyTasksReportsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What is due for the signed-in person. Every service adds the field with the work it knows of. */
export type MyTasksRequestsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What is due for the signed-in person. Every service adds the field with the work it knows of. */
export type MyTasksOccurrencesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What is due for the signed-in person. Every service adds the field with the work it knows of. */
export type MyTasksObligationsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What is due for the signed-in person. Every service adds the field with the work it knows of. */
export type MyTasksPoliciesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What is due for the signed-in person. Every service adds the field with the work it knows of. */
export type MyTasksStepsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What is due for the signed-in person. Every service adds the field with the work it knows of. */
export type MyTasksRisksToReassessArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What is due for the signed-in person. Every service adds the field with the work it knows of. */
export type MyTasksAcceptancesEndingArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What is due for the signed-in person. Every service adds the field with the work it knows of. */
export type MyTasksVendorReviewsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Name the people who answer the auditors. */
export type NameAuditTeamInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The readiness review. */
  reviewId: Scalars['ID']['input'];
  /** Lead, as a pseudonym. */
  leadRef: Scalars['ID']['input'];
  /** Deputy, another person. */
  deputyRef: Scalars['ID']['input'];
  /** Further members; may be empty. */
  memberRefs: Array<Scalars['ID']['input']>;
};

/** One thing to do next: the command that moves a part of a gate, and who may give it (domain 4.11). */
export type NextAction = {
  /** The engagement it is for. */
  engagementId: Scalars['ID']['output'];
  /** Step it moves on. */
  step: Scalars['Int']['output'];
  /** Part of the gate it moves; absent for work on a remediation item. */
  part?: Maybe<Scalars['String']['output']>;
  /** Command of the graph, for example approveSystemDescription. */
  action: Scalars['String']['output'];
  /** Role that gives it: TO, CM, CO, RO or AL. */
  role: Scalars['String']['output'];
  /** The one person who can, by pseudonym; absent when the role is enough. */
  personRef?: Maybe<Scalars['ID']['output']>;
  /** Who cannot, although the role would allow it (separation of duties). */
  notBy?: Maybe<Scalars['ID']['output']>;
  /** What it is about: a criterion, a control, a family, a risk, a need, an item or a part. */
  about?: Maybe<Scalars['String']['output']>;
  /** Day by which: of the item; the as-of date or period start (step 3); else the soft limit of the step. */
  dueOn?: Maybe<Scalars['String']['output']>;
};

/** A page of a list of NextAction. */
export type NextActionConnection = {
  /** The items of the page, in stable order. */
  edges: Array<NextActionEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One NextAction of a list. */
export type NextActionEdge = {
  /** Stable place of the item in its list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: NextAction;
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
  /** DUE, OVERDUE, FULFILLED, WAIVED, or CANCELLED with its control (MON-5). */
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

/** An occurrence that a control of the person owes. */
export type OccurrenceTask = {
  /** Key to record the performance under, for example `2026-Q1`. */
  key: Scalars['String']['output'];
  /** First day of its window. */
  start: Scalars['String']['output'];
  /** End of its window; unperformed it is missed then. */
  dueAt: Scalars['String']['output'];
  /** The control. */
  control: Control;
};

/** A page of a list of OccurrenceTask. */
export type OccurrenceTaskConnection = {
  /** The items of the page, in stable order. */
  edges: Array<OccurrenceTaskEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One OccurrenceTask of a list. */
export type OccurrenceTaskEdge = {
  /** Stable place of the item in its list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: OccurrenceTask;
};

/** Part from a vendor. */
export type OffboardVendorInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The vendor. */
  vendorId: Scalars['ID']['input'];
  /** First day without it, YYYY-MM-DD. */
  effectiveFrom: Scalars['String']['input'];
};

/** Take up a vendor, to be reviewed before anybody relies on it. */
export type OnboardVendorInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen id; made when absent. */
  vendorId?: InputMaybe<Scalars['ID']['input']>;
  /** Its name, 1 to 200 characters; kept encrypted. */
  title: Scalars['String']['input'];
  /** CRITICAL, HIGH, MODERATE or LOW. */
  criticality: Scalars['String']['input'];
  /** Codes of the data types it gets to see. */
  dataTypes: Array<Scalars['String']['input']>;
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

/** How a monitored control operated in a period (domain 4.6, Q9). It supports, never replaces, the test. */
export type OperatingHistory = {
  /** The control. */
  controlId: Scalars['ID']['output'];
  /** Collectors that watch it; without any everything is UNKNOWN. */
  collectors: Scalars['Int']['output'];
  /** Length of the period, seconds. */
  windowSeconds: Scalars['Int']['output'];
  /** Seconds in PASS. */
  passSeconds: Scalars['Int']['output'];
  /** Seconds in FAIL. */
  failSeconds: Scalars['Int']['output'];
  /** Seconds in UNKNOWN. */
  unknownSeconds: Scalars['Int']['output'];
  /** PASS as a share of the period, basis points. */
  passBp: Scalars['Int']['output'];
  /** UNKNOWN as a share of the period, basis points. */
  unknownBp: Scalars['Int']['output'];
  /** Failures longer than the tolerance of the control. */
  exceptionCandidates: Array<HistoryIntervalType>;
  /** Shorter failures: listed, no exceptions. */
  observations: Array<HistoryIntervalType>;
  /** Whether too much is unknown (UNKNOWN_SHARE_LIMIT). */
  limitationCandidate: Scalars['Boolean']['output'];
  /** Version of the rules. */
  ruleSet: Scalars['Int']['output'];
  /** The intervals in order; together they are the period. */
  intervals: HistoryIntervalConnection;
};

/** How the opinion follows from the criteria (domain 6, Q22). */
export type OpinionArithmetic = {
  /** The audit. */
  auditId: Scalars['ID']['output'];
  /** Proposed opinion, or CHOICE_REQUIRED where the rules have no default (O1). */
  kind: Scalars['String']['output'];
  /** Row of 4.8 that decided, O1 to O5. */
  rule: Scalars['String']['output'];
  /** M: criteria in scope. */
  inScope: Scalars['Int']['output'];
  /** X: criteria not met. */
  notMet: Array<Scalars['String']['output']>;
  /** L: criteria limited in scope. */
  limited: Array<Scalars['String']['output']>;
  /** Finding on the system description: FAIR, MATERIAL or PERVASIVE. */
  description: Scalars['String']['output'];
  /** The figures compared. */
  arithmetic: Scalars['String']['output'];
  /** Every criterion in scope, in catalogue order. */
  criteria: Array<CriterionConclusion>;
  /** True once management has signed its assertion. */
  assertionSigned: Scalars['Boolean']['output'];
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
  /** The stage that its headcount proposes. */
  proposedStage: StageProposal;
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

/** Pause a journey. */
export type PauseJourneyInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The engagement of the journey. */
  engagementId: Scalars['ID']['input'];
  /** Why; encrypted in the log. */
  reason: Scalars['String']['input'];
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

/** One person inside the organization and a policy (POL-7). */
export type PersonAcceptance = {
  /** The person, by pseudonym. */
  personRef: Scalars['String']['output'];
  /** True when the person’s acceptance counts for the version in force. */
  accepted: Scalars['Boolean']['output'];
  /** The version that was accepted. */
  version?: Maybe<Scalars['Int']['output']>;
  /** When it was accepted. */
  acceptedAt?: Maybe<Scalars['String']['output']>;
  /** Last day to accept, for who still has to. */
  dueOn?: Maybe<Scalars['String']['output']>;
  /** True when that day is over. */
  overdue: Scalars['Boolean']['output'];
};

/** A page of a list of PersonAcceptance. */
export type PersonAcceptanceConnection = {
  /** The items of the page, in stable order. */
  edges: Array<PersonAcceptanceEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One PersonAcceptance of a list. */
export type PersonAcceptanceEdge = {
  /** Stable place of the item in its list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: PersonAcceptance;
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

/** Keep a piece of evidence as it is, because a case may need it. */
export type PlaceLegalHoldInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The evidence. */
  evidenceId: Scalars['ID']['input'];
  /** Names the hold: a case, a matter. */
  holdId: Scalars['ID']['input'];
};

/** Say by when an audit that takes too long will be done. */
export type PlanAuditEndInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The audit. */
  auditId: Scalars['ID']['input'];
  /** Day, YYYY-MM-DD, today or later. */
  endsOn: Scalars['String']['input'];
  /** Why it takes longer; at least 20 characters, kept encrypted. */
  reason: Scalars['String']['input'];
};

/** Plan the audit of an engagement. */
export type PlanAuditInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen id; made when absent. */
  auditId?: InputMaybe<Scalars['ID']['input']>;
  /** The engagement. */
  engagementId: Scalars['ID']['input'];
  /** First day of the audit window, YYYY-MM-DD. */
  windowStart: Scalars['String']['input'];
  /** Last day of the audit window, YYYY-MM-DD. */
  windowEnd: Scalars['String']['input'];
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

/** Plan one test of one control. */
export type PlanTestInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen id; made when absent. */
  testId?: InputMaybe<Scalars['ID']['input']>;
  /** The audit. */
  auditId: Scalars['ID']['input'];
  /** A control of the accepted list. */
  controlId: Scalars['ID']['input'];
  /** DESIGN, IMPLEMENTATION or OPERATING. */
  kind: Scalars['String']['input'];
  /** Codes of what is looked at in each item; at least one. */
  attributes: Array<Scalars['String']['input']>;
  /** INQUIRY, INSPECTION, OBSERVATION, REPERFORMANCE; at least one beside INQUIRY. */
  methods: Array<Scalars['String']['input']>;
};

/** A policy with its version in force and its acceptances (domain 2.9). */
export type Policy = {
  /** Policy id. */
  id: Scalars['ID']['output'];
  /** Short code. */
  code?: Maybe<Scalars['String']['output']>;
  /** Title. */
  title?: Maybe<Scalars['String']['output']>;
  /** State of the version last worked on: DRAFT, APPROVED, PUBLISHED or RETIRED. */
  state: Scalars['String']['output'];
  /** Version last worked on. */
  version: Scalars['Int']['output'];
  /** Text of the version last worked on. */
  content: Scalars['String']['output'];
  /** Lower-hex SHA-256 of that text. */
  contentDigest: Scalars['String']['output'];
  /** From when on it is retired, valid time. */
  retiredFrom?: Maybe<Scalars['String']['output']>;
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

/** A policy that the person has still to accept (POL-7). */
export type PolicyTask = {
  /** Policy id. */
  policyId: Scalars['ID']['output'];
  /** Its title. */
  title?: Maybe<Scalars['String']['output']>;
  /** Version to accept. */
  version: Scalars['Int']['output'];
  /** Last day to accept. */
  dueOn: Scalars['String']['output'];
};

/** A page of a list of PolicyTask. */
export type PolicyTaskConnection = {
  /** The items of the page, in stable order. */
  edges: Array<PolicyTaskEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One PolicyTask of a list. */
export type PolicyTaskEdge = {
  /** Stable place of the item in its list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: PolicyTask;
};

/** A published version of a policy. */
export type PolicyVersion = {
  /** Version, from 1. */
  version: Scalars['Int']['output'];
  /** From when it is in force. */
  effectiveFrom: Scalars['String']['output'];
  /** Day of its next review (POL-5). */
  reviewBy: Scalars['String']['output'];
  /** CURRENT, DUE_SOON from 30 days before that day on, or OVERDUE after it (domain 4.12). */
  review: Scalars['String']['output'];
  /** Whether everyone accepts anew (POL-6). */
  requiresReacceptance: Scalars['Boolean']['output'];
};

/** What an operating test is about (domain 2.20). */
export type Population = {
  /** Population id. */
  id: Scalars['ID']['output'];
  /** The audit. */
  auditId: Scalars['ID']['output'];
  /** The test. */
  testId: Scalars['ID']['output'];
  /** The control. */
  control: Control;
  /** performances, collector-runs, policy-acceptances or configuration-versions. */
  query: Scalars['String']['output'];
  /** First day. */
  start: Scalars['String']['output'];
  /** Day after the last. */
  endExclusive: Scalars['String']['output'];
  /** DEFINED, FROZEN, CHALLENGED or REPLACED. */
  state: Scalars['String']['output'];
  /** Why the auditor doubts that it is complete. */
  doubted?: Maybe<Scalars['String']['output']>;
  /** Population that stands in its place. */
  replacedBy?: Maybe<Scalars['ID']['output']>;
  /** Items, once frozen. */
  count?: Maybe<Scalars['Int']['output']>;
  /** Digest of the items by 4.7 (1), once frozen. */
  digest?: Maybe<Scalars['String']['output']>;
  /** Position of this service’s log the items are cut at. */
  logOffset?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the nonce, recorded before the items were seen. */
  nonceCommitment?: Maybe<Scalars['String']['output']>;
  /** True when frozen before the period had ended. */
  interim?: Maybe<Scalars['Boolean']['output']>;
  /** Items as the log gives them at the recorded position; for the organization only after the draw (SMP-7). */
  items?: Maybe<PopulationItemConnection>;
  /** True when the log still gives the items that were frozen (POP-3). */
  digestMatches?: Maybe<Scalars['Boolean']['output']>;
};

/** What an operating test is about (domain 2.20). */
export type PopulationItemsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One occurrence of a control. */
export type PopulationItem = {
  /** Opaque key. */
  key: Scalars['String']['output'];
  /** When it occurred, RFC 3339 UTC; for a missed one, the end of its window. */
  occurredAt: Scalars['String']['output'];
  /** True for an expected occurrence that nobody performed (POP-5). */
  missed: Scalars['Boolean']['output'];
  /** True for one that was performed after its window. */
  late: Scalars['Boolean']['output'];
  /** Proof that the performance named. */
  evidence: Array<Evidence>;
};

/** A page of a list of PopulationItem. */
export type PopulationItemConnection = {
  /** The items of the page, in stable order. */
  edges: Array<PopulationItemEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One PopulationItem of a list. */
export type PopulationItemEdge = {
  /** Stable place of the item in its list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: PopulationItem;
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

/** Conclude every criterion and work out what opinion the rules propose. */
export type ProposeOpinionInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The audit. */
  auditId: Scalars['ID']['input'];
  /** How fair the system description is: FAIR, MATERIAL or PERVASIVE misstatement; FAIR when absent. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Controls that stand in for failed primaries. */
  compensations?: InputMaybe<Array<CompensationInput>>;
};

/** A fact that partners may receive (domain 5): without free text and references to persons. */
export type PublicEvent = {
  /** Event id: the same on every delivery, so it tells repeats. */
  id: Scalars['ID']['output'];
  /** Event type with its version, for example ReportIssued.v1. */
  type: Scalars['String']['output'];
  /** Service that recorded it. */
  service: Scalars['String']['output'];
  /** Organization it is of. */
  tenant: Scalars['String']['output'];
  /** Stream of the aggregate; facts of one stream come in order. */
  stream: Scalars['String']['output'];
  /** Place in its stream, from 0. */
  sequence: Scalars['Int']['output'];
  /** When it was recorded, RFC 3339 UTC. */
  recordedAt: Scalars['String']['output'];
  /** Since when it holds in the world, RFC 3339 UTC. */
  effectiveAt: Scalars['String']['output'];
  /** Place in this feed; send it as `after` to go on from here. */
  position: Scalars['String']['output'];
  /** Payload as JSON text. */
  data: Scalars['String']['output'];
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
  /** What auditors read and when, and what was refused to anybody for want of a right (domain 6, Q39), from every service. Of all engagements when none is named. It is no read model and refuses `as-of` and `valid-at`. */
  accessLog: AccessLog;
  /** Audit firms of the platform, in the order they were listed. */
  auditFirms: AuditFirmConnection;
  /** An audit at a glance: requests, tests, day, team. */
  auditWorkspace?: Maybe<AuditWorkspace>;
  /** Timers due up to an instant, in due order (domain 4.12). */
  auditDueWork: Array<AuditDueWork>;
  /** Exceptions of an audit in the order they were raised. */
  exceptions: AuditExceptionConnection;
  /** Invited firms of an engagement, best first (4.13). */
  auditorCandidates: Array<AuditorCandidate>;
  /** One bridge letter. */
  bridgeLetter?: Maybe<BridgeLetter>;
  /** Bridge letters in the order they were drafted. */
  bridgeLetters: BridgeLetterConnection;
  /** What a bridge letter through a day would say now, or as of an instant; nothing is recorded (Q24). Codes: NOT_FOUND, VALIDATION_FAILED, BRIDGE_BASE_INVALID, BRIDGE_TOO_LONG, BRIDGE_DATE_IN_FUTURE. */
  bridgeLetterDraft: BridgeLetterDraft;
  /** How the opinion of an audit follows from its criteria; for the organization only after the issue. */
  opinionArithmetic?: Maybe<OpinionArithmetic>;
  /** One population. */
  population?: Maybe<Population>;
  /** One readiness review. */
  readinessReview?: Maybe<ReadinessReview>;
  /** One report. */
  report?: Maybe<Report>;
  /** Reports in the order they were drafted. */
  reports: ReportConnection;
  /** One request with its thread (domain 6, Q18). */
  request?: Maybe<EvidenceRequest>;
  /** Requests of an audit in the order they were raised. */
  requests: EvidenceRequestConnection;
  /** The sample of a population, by the population’s id. */
  sample?: Maybe<Sample>;
  /** Tests of an audit in the order they were planned. */
  testsOfControls: TestOfControlsConnection;
  /** One test with every result and its arithmetic. */
  testSheet?: Maybe<TestSheet>;
  /** Dates of all services between two days, both included, in order of their days: obligations and dues, what expires, milestones; as recorded at `as-of`, in the state of `valid-at`. Codes: VALIDATION_FAILED, LIMIT_EXCEEDED. */
  calendar: CalendarEntryConnection;
  /** The same as an iCalendar text (RFC 5545), not paged; the gateway serves it at /calendar.ics. Codes: VALIDATION_FAILED, LIMIT_EXCEEDED. */
  calendarText: Scalars['String']['output'];
  /** One control. */
  control?: Maybe<Control>;
  /** Controls in order of definition. Codes: VALIDATION_FAILED. */
  controls: ControlConnection;
  /** An adoption of several controls, or an import. */
  controlIntake?: Maybe<ControlIntake>;
  /** The 61 criteria of the catalogue, or those of one category. */
  criteria: Array<Criterion>;
  /** How each criterion in scope stands, of all categories or one. Codes: NOT_FOUND, VALIDATION_FAILED. */
  criterionReadiness: Array<CriterionReadiness>;
  /** Frameworks to compare with: those of the platform, then those the organization has imported. */
  frameworks: Array<Framework>;
  /** Which requirements of another framework the healthy controls already serve, by relation (domain 4.15), at header `valid-at`, else `as-of`, else now. Codes: NOT_FOUND, VALIDATION_FAILED. */
  frameworkReuse: FrameworkReuse;
  /** One gap assessment. */
  gapAssessment?: Maybe<GapAssessment>;
  /** Template controls, up to a stage and of a category when said. Codes: VALIDATION_FAILED. */
  controlLibrary: Array<LibraryControl>;
  /** Which templates fit an engagement’s confirmed scope and the organization’s stage, why, what they cover and what stays open (S38). Codes: NOT_FOUND, SCOPE_NOT_CONFIRMED. */
  controlProposal: ControlProposal;
  /** Obligations in order of scheduling. */
  obligations: ObligationConnection;
  /** Policies in order of drafting. */
  policies: PolicyConnection;
  /** One policy. */
  policy?: Maybe<Policy>;
  /** Who has accepted the version in force and who still has to, the most urgent first (POL-6, POL-7). Codes: NOT_FOUND, VALIDATION_FAILED. */
  policyAcceptance: PersonAcceptanceConnection;
  /** Readiness of the scope in force over time, in valid time and by what is known now, or at header `as-of`. At most 100 points; none without a confirmed scope. It names its valid times itself. Codes: NOT_FOUND, VALIDATION_FAILED, VALID_TIME_NOT_APPLICABLE (header `valid-at`). */
  readinessSeries: Array<ReadinessPoint>;
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
  /** What is due for the signed-in person, from every service that has work for people. */
  myTasks: MyTasks;
  /** Persons of the directory by pseudonym. Name and mail are those of now: the directory keeps no past. */
  persons: PersonConnection;
  /** The organization of the token; absent before it is registered. */
  organization?: Maybe<Organization>;
  /** The stage that a number of people proposes, before it is registered or changed (ORG-6). */
  stageProposal: StageProposal;
  /** What reopening the scope would do, now and with other categories or exclusions, before it is done; nothing is recorded. Refused as reopenScope would be. Codes: NOT_FOUND, SCOPE_LOCKED (SCP-6), SCOPE_SELECTION_INVALID_STATE, CATEGORY_UNKNOWN, CATEGORY_DUPLICATE, SECURITY_CATEGORY_REQUIRED; VALID_TIME_NOT_APPLICABLE and RECORDED_TIME_NOT_APPLICABLE (headers). */
  scopeReopening: ScopeReopening;
  /** What intake answers recommend, with the row of domain 4.1 that fired and its advisories; nothing is recorded. Code: VALIDATION_FAILED. */
  reportTypeRecommendation: ReportTypeRecommendation;
  /** The scope of an engagement: categories, criteria, exclusions, recommendation and reasons, versions. Absent before data types are declared. */
  scope?: Maybe<Scope>;
  /** Measured days of every step, a cycle after the other in the order they began. */
  stepDurations: CycleDurationsConnection;
  /** The description of the organization’s system, current version. */
  systemDescription?: Maybe<SystemDescription>;
  /** Share of the accepted evidence of a period that came without people. One statement. */
  automationShare: AutomationShare;
  /** Evidence of a control in a period and how much of it is covered. Three statements, whatever there is. */
  evidenceForControl?: Maybe<EvidenceForControl>;
  /** Controls whose newest proof goes stale within some days, or did in the last 400; by owner. Two statements, which read no older evidence. */
  evidenceExpiring: ExpiringEvidenceConnection;
  /** Intervals PASS, FAIL and UNKNOWN of a monitored control and their shares. Three statements; more than 10,000 runs refuse with LIMIT_EXCEEDED. */
  operatingHistory?: Maybe<OperatingHistory>;
  /** One piece of evidence. */
  evidence?: Maybe<Evidence>;
  /** Evidence in order of submission, of one control or of all. */
  evidenceItems: EvidenceConnection;
  /** One collector and how its runs went. */
  collector?: Maybe<Collector>;
  /** Health of the collectors that were not removed: last good run, errors, next run (Q37). One statement. */
  collectorHealth: CollectorConnection;
  /** Collectors and their health, in order of registration. */
  collectors: CollectorConnection;
  /** Timers due up to an instant, in due order (domain 4.5 and 4.12). */
  evidenceDueWork: Array<EvidenceDueWork>;
  /** API clients in the order they were registered. */
  apiClients: ApiClientConnection;
  /** What changed between two instants of belief; its fields are the views, each told by the service that keeps it (domain 6, Q29). Codes: VALIDATION_FAILED. */
  diff: Difference;
  /** Public events of the organization from the first one, or after a position. Codes: VALIDATION_FAILED, VALID_TIME_NOT_APPLICABLE (header `valid-at`). */
  eventFeed: EventFeed;
  /** Every event of an aggregate, whichever service recorded it, in the order of recording and with both times (domain 6, Q28). Codes: VALIDATION_FAILED, NOT_FOUND. */
  timeline: TimelineEventConnection;
  /** Why something is so: back along causation and along what the facts name, across services, to commands, evidence and collector runs (domain 6, Q27). Codes: VALIDATION_FAILED, NOT_FOUND. */
  why: WhyGraph;
  /** What came of something: on to what rests on it, across services, from a sampled item to the opinion and the report (domain 6, Q27). Codes: VALIDATION_FAILED, NOT_FOUND. */
  consequences: WhyGraph;
  /** One risk assessment and what it still lacks. */
  riskAssessment?: Maybe<RiskAssessment>;
  /** Timers due up to an instant, in due order (domain 4.12). */
  riskDueWork: Array<RiskDueWork>;
  /** One risk. */
  risk?: Maybe<Risk>;
  /** The risk register in order of identification (Q11). */
  riskRegister: RiskConnection;
  /** Criteria of the confirmed scope with the risks that cover them in the newest assessment that is not stale, and the gaps (Q13). At most the 61 of the catalogue. Codes: NOT_FOUND while no scope was confirmed. */
  criterionRiskCoverage: Array<CriterionRiskCoverage>;
  /** Open risks by likelihood and impact: 25 cells, by likelihood, then impact (Q12). */
  riskMatrix: Array<RiskMatrixCell>;
  /** One vendor. */
  vendor?: Maybe<Vendor>;
  /** Vendors in the order in which they were taken up. */
  vendors: VendorConnection;
};

export type QueryAccessLogArgs = {
  engagementId?: InputMaybe<Scalars['ID']['input']>;
};

export type QueryAuditFirmsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryAuditWorkspaceArgs = {
  auditId: Scalars['ID']['input'];
};

export type QueryAuditDueWorkArgs = {
  until: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
};

export type QueryExceptionsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  auditId: Scalars['ID']['input'];
  state?: InputMaybe<Scalars['String']['input']>;
  controlId?: InputMaybe<Scalars['ID']['input']>;
  testId?: InputMaybe<Scalars['ID']['input']>;
};

export type QueryAuditorCandidatesArgs = {
  engagementId: Scalars['ID']['input'];
  industry?: InputMaybe<Scalars['String']['input']>;
  plannedReportOn?: InputMaybe<Scalars['String']['input']>;
  eligible?: InputMaybe<Scalars['Boolean']['input']>;
};

export type QueryBridgeLetterArgs = {
  id: Scalars['ID']['input'];
};

export type QueryBridgeLettersArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  reportId?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<Scalars['String']['input']>;
};

export type QueryBridgeLetterDraftArgs = {
  reportId: Scalars['ID']['input'];
  through: Scalars['String']['input'];
};

export type QueryOpinionArithmeticArgs = {
  auditId: Scalars['ID']['input'];
};

export type QueryPopulationArgs = {
  id: Scalars['ID']['input'];
};

export type QueryReadinessReviewArgs = {
  id: Scalars['ID']['input'];
};

export type QueryReportArgs = {
  id: Scalars['ID']['input'];
};

export type QueryReportsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<Scalars['String']['input']>;
};

export type QueryRequestArgs = {
  id: Scalars['ID']['input'];
};

export type QueryRequestsArgs = {
  auditId: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
  controlId?: InputMaybe<Scalars['ID']['input']>;
  assigneeRef?: InputMaybe<Scalars['ID']['input']>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
  late?: InputMaybe<Scalars['String']['input']>;
  dueUpTo?: InputMaybe<Scalars['String']['input']>;
};

export type QuerySampleArgs = {
  id: Scalars['ID']['input'];
};

export type QueryTestsOfControlsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  auditId: Scalars['ID']['input'];
  state?: InputMaybe<Scalars['String']['input']>;
  controlId?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
  conclusion?: InputMaybe<Scalars['String']['input']>;
};

export type QueryTestSheetArgs = {
  testId: Scalars['ID']['input'];
};

export type QueryCalendarArgs = {
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
  kinds?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryCalendarTextArgs = {
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
  kinds?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type QueryControlArgs = {
  id: Scalars['ID']['input'];
};

export type QueryControlsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ControlFilter>;
};

export type QueryControlIntakeArgs = {
  id: Scalars['ID']['input'];
};

export type QueryCriteriaArgs = {
  category?: InputMaybe<Scalars['String']['input']>;
};

export type QueryCriterionReadinessArgs = {
  engagementId: Scalars['ID']['input'];
  category?: InputMaybe<Scalars['String']['input']>;
};

export type QueryFrameworkReuseArgs = {
  framework: Scalars['String']['input'];
  version?: InputMaybe<Scalars['String']['input']>;
  relation?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
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

export type QueryPoliciesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryPolicyArgs = {
  id: Scalars['ID']['input'];
};

export type QueryPolicyAcceptanceArgs = {
  policyId: Scalars['ID']['input'];
  accepted?: InputMaybe<Scalars['Boolean']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryReadinessSeriesArgs = {
  engagementId: Scalars['ID']['input'];
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
  everyDays?: Scalars['Int']['input'];
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

export type QueryStageProposalArgs = {
  headcount: Scalars['Int']['input'];
};

export type QueryScopeReopeningArgs = {
  engagementId: Scalars['ID']['input'];
  categories?: InputMaybe<Array<Scalars['String']['input']>>;
  excluded?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type QueryReportTypeRecommendationArgs = {
  answers: ReportTypeAnswersInput;
  engagementId?: InputMaybe<Scalars['ID']['input']>;
};

export type QueryScopeArgs = {
  engagementId: Scalars['ID']['input'];
};

export type QueryStepDurationsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryAutomationShareArgs = {
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
};

export type QueryEvidenceForControlArgs = {
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  controlId: Scalars['ID']['input'];
  includeLate?: Scalars['Boolean']['input'];
};

export type QueryEvidenceExpiringArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  within: Scalars['Int']['input'];
  ownerRef?: InputMaybe<Scalars['String']['input']>;
};

export type QueryOperatingHistoryArgs = {
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  controlId: Scalars['ID']['input'];
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

export type QueryCollectorHealthArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<Scalars['String']['input']>;
};

export type QueryCollectorsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryEvidenceDueWorkArgs = {
  until: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
};

export type QueryApiClientsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryDiffArgs = {
  asOfA: Scalars['String']['input'];
  asOfB?: InputMaybe<Scalars['String']['input']>;
  engagementId?: InputMaybe<Scalars['ID']['input']>;
};

export type QueryEventFeedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type QueryTimelineArgs = {
  aggregateId?: InputMaybe<Scalars['ID']['input']>;
  stream?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryWhyArgs = {
  eventId?: InputMaybe<Scalars['ID']['input']>;
  fact?: InputMaybe<FactInput>;
  depth?: Scalars['Int']['input'];
  size?: Scalars['Int']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  since?: InputMaybe<Scalars['ID']['input']>;
};

export type QueryConsequencesArgs = {
  eventId?: InputMaybe<Scalars['ID']['input']>;
  fact?: InputMaybe<FactInput>;
  depth?: Scalars['Int']['input'];
  size?: Scalars['Int']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  until?: InputMaybe<Scalars['ID']['input']>;
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
  category?: InputMaybe<Scalars['String']['input']>;
  ownerRef?: InputMaybe<Scalars['ID']['input']>;
  criterion?: InputMaybe<Scalars['String']['input']>;
  reassess?: InputMaybe<Scalars['Boolean']['input']>;
  acceptanceEndsBy?: InputMaybe<Scalars['String']['input']>;
};

export type QueryCriterionRiskCoverageArgs = {
  engagementId: Scalars['ID']['input'];
  status?: InputMaybe<Scalars['String']['input']>;
};

export type QueryRiskMatrixArgs = {
  kind?: Scalars['String']['input'];
};

export type QueryVendorArgs = {
  id: Scalars['ID']['input'];
};

export type QueryVendorsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<Scalars['String']['input']>;
  criticality?: InputMaybe<Scalars['String']['input']>;
  reviewDueBy?: InputMaybe<Scalars['String']['input']>;
};

/** Ask the organization for evidence or an answer. */
export type RaiseRequestInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen id; made when absent. */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** The audit. */
  auditId: Scalars['ID']['input'];
  /** INITIAL, FOLLOW_UP or QUESTION. */
  kind: Scalars['String']['input'];
  /** Control it is about. */
  controlId?: InputMaybe<Scalars['ID']['input']>;
  /** Request that a FOLLOW_UP follows (PBC-5). */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Day it is due, YYYY-MM-DD, at least one business day ahead; 5 business days by default. */
  dueOn?: InputMaybe<Scalars['String']['input']>;
  /** Whose access or leaving is asked about, as a pseudonym; that person does not answer (D15). */
  subjectRef?: InputMaybe<Scalars['ID']['input']>;
  /** What is asked; kept encrypted. */
  text: Scalars['String']['input'];
};

/** Points of one firm in a ranking (4.13). */
export type RankedFirm = {
  /** The firm. */
  firmId: Scalars['ID']['output'];
  /** Points, at most 100. */
  points: Scalars['Int']['output'];
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

/** Result of a readiness review; its figures are computed (RDY-3). */
export type ReadinessConclusion = {
  /** READY or NOT_READY. */
  outcome: Scalars['String']['output'];
  /** Readiness in basis points (4.3). */
  readinessBp: Scalars['Int']['output'];
  /** Coverage in basis points (4.3). */
  coverageBp: Scalars['Int']['output'];
  /** Parts of gate 5 that did not hold. */
  missing: Array<Scalars['String']['output']>;
  /** When it was concluded, RFC 3339 UTC. */
  at: Scalars['String']['output'];
};

/** Something noticed in a readiness review. */
export type ReadinessObservation = {
  /** When it was recorded, RFC 3339 UTC. */
  at: Scalars['String']['output'];
  /** CM, AU or AL; what an auditor says is a comment without effect (D18). */
  byRole: Scalars['String']['output'];
  /** Who said it, as a pseudonym. */
  by: Scalars['ID']['output'];
  /** What it is about, for example a criterion or gate part. */
  code?: Maybe<Scalars['String']['output']>;
  /** The observation. */
  text: Scalars['String']['output'];
};

/** Readiness of an engagement on one day (domain 4.3). */
export type ReadinessPoint = {
  /** The day; the figures are those of its first moment. */
  day: Scalars['String']['output'];
  /** Criteria in scope that were MET. */
  met: Scalars['Int']['output'];
  /** Criteria in scope that were PARTIAL. */
  partial: Scalars['Int']['output'];
  /** Criteria in scope that were UNMET. */
  unmet: Scalars['Int']['output'];
  /** Readiness in basis points. */
  readinessBp: Scalars['Int']['output'];
  /** Coverage in basis points. */
  coverageBp: Scalars['Int']['output'];
  /** Readiness of each category in scope. */
  byCategory: Array<CategoryReadiness>;
};

/** Review of whether an organization is ready for its audit (domain 2.17). */
export type ReadinessReview = {
  /** Review id. */
  id: Scalars['ID']['output'];
  /** The engagement. */
  engagementId: Scalars['ID']['output'];
  /** IN_PROGRESS or CONCLUDED. */
  state: Scalars['String']['output'];
  /** When it was started, RFC 3339 UTC. */
  startedAt: Scalars['String']['output'];
  /** Observations in order. */
  observations: Array<ReadinessObservation>;
  /** The audit team, once named. */
  team?: Maybe<AuditTeam>;
  /** The result, once concluded. */
  conclusion?: Maybe<ReadinessConclusion>;
};

/** Why the later end of an edge rests on the earlier one. */
export enum Reason {
  /** the command that recorded the fact */
  Commanded = 'COMMANDED',
  /** the fact that a reaction answered with the command */
  Caused = 'CAUSED',
  /** the fact names that event by its id: a part of a gate, a change in a bridge letter */
  Named = 'NAMED',
  /** what the same thing was before: it was submitted before it was accepted */
  State = 'STATE',
  /** the engagement, its type, its dates, its step */
  Engagement = 'ENGAGEMENT',
  /** what is in scope */
  Scope = 'SCOPE',
  /** the control serves the criterion */
  Mapping = 'MAPPING',
  /** the state of a control: defined, approved, in operation, degraded, restored */
  Control = 'CONTROL',
  /** a risk, its score, or the need it showed */
  Risk = 'RISK',
  /** a vendor and its review */
  Vendor = 'VENDOR',
  /** the evidence it names */
  Proof = 'PROOF',
  /** the collector run that brought it */
  Run = 'RUN',
  /** what the auditor asked for */
  Request = 'REQUEST',
  /** the firm or the team that acts */
  Auditor = 'AUDITOR',
  /** the plan it follows */
  Plan = 'PLAN',
  /** the population it was drawn from, or is about */
  Population = 'POPULATION',
  /** the sample in which the item was drawn */
  Sample = 'SAMPLE',
  /** what happened in the world that the item stands for */
  Occurrence = 'OCCURRENCE',
  /** what an item showed */
  Result = 'RESULT',
  /** the exception it is about */
  Exception = 'EXCEPTION',
  /** the conclusion it rests on */
  Conclusion = 'CONCLUSION',
  /** what the rules proposed */
  Proposal = 'PROPOSAL',
  /** what management signed or answered */
  Statement = 'STATEMENT',
  /** the report it is about */
  Report = 'REPORT',
  /** what the gap assessment found */
  Finding = 'FINDING',
}

/** Say why a family of controls is not needed. */
export type ReasonFamilyInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The engagement of the journey. */
  engagementId: Scalars['ID']['input'];
  /** One of the nine families that step 3 asks for, for example FIREWALL. */
  family: Scalars['String']['input'];
  /** Why, in at least 20 characters; encrypted in the log. */
  reason: Scalars['String']['input'];
};

/** Withdraw an issued report. */
export type RecallReportInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The report. */
  reportId: Scalars['ID']['input'];
  /** Why; at least 20 characters, kept encrypted. */
  reason: Scalars['String']['input'];
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

/** Where the facts of an accepted command stand, and the secret that is shown this once. */
export type RecordedSecret = {
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
  /** The secret (API-1). Absent when the command was accepted before: if that answer was lost, rotate. */
  secret?: Maybe<Scalars['String']['output']>;
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

/** Record what one item showed for one attribute. */
export type RecordItemResultInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The test. */
  testId: Scalars['ID']['input'];
  /** Key of an item of the sample; the control id for a test of design or implementation. */
  itemKey: Scalars['String']['input'];
  /** Code of the attribute looked at. */
  attribute: Scalars['String']['input'];
  /** PASS, FAIL or UNABLE; UNABLE only where proof was declared unobtainable. */
  result: Scalars['String']['input'];
  /** Evidence that was looked at. */
  evidenceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What was observed; kept encrypted. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** For UNABLE: the request whose evidence was declared unobtainable. */
  requestId?: InputMaybe<Scalars['ID']['input']>;
};

/** Record what items showed, many at once. */
export type RecordItemResultsInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The test. */
  testId: Scalars['ID']['input'];
  /** One entry an item and attribute; at most 1,000. */
  results: Array<ItemResultInput>;
};

/** Record what was noticed on the way to the audit. */
export type RecordObservationInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The readiness review. */
  reviewId: Scalars['ID']['input'];
  /** What it is about, for example a criterion or gate part. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The observation; kept encrypted. */
  text: Scalars['String']['input'];
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

/** Put a redacted file in the place of what a piece of evidence shows. */
export type RedactEvidenceInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The evidence; it must be ACCEPTED. */
  evidenceId: Scalars['ID']['input'];
  /** Digest of the redacted file, which was uploaded before. */
  replacementDigest: Scalars['String']['input'];
  /** Why, at least 20 characters; kept encrypted. */
  reason: Scalars['String']['input'];
};

/** The draw done again from the log and the nonce (SMP-3). */
export type RedrawProof = {
  /** Digest of the items as the log gives them now. */
  populationDigest: Scalars['String']['output'];
  /** Seed worked out again. */
  seed: Scalars['String']['output'];
  /** The items drawn again, in order, with their ranks. */
  drawn: Array<ItemRank>;
  /** True when seed, sample and extensions are those on record. */
  matches: Scalars['Boolean']['output'];
};

/** Register a machine client of a partner. */
export type RegisterApiClientInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen id; made when absent. */
  clientId?: InputMaybe<Scalars['ID']['input']>;
  /** What it may do: any of events:read, evidence:submit, status:read, webhooks:manage. */
  scopes: Array<Scalars['String']['input']>;
};

/** Register a collector: what it looks at, for which controls, how often. */
export type RegisterCollectorInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen id; made when absent. An outside tool signs in under it. */
  collectorId?: InputMaybe<Scalars['ID']['input']>;
  /** postgres-settings, dependency-sbom, git-history, or `inbound` for a tool that reports its own runs. */
  kind: Scalars['String']['input'];
  /** Controls it brings evidence for, of the library or your own; at least one. */
  controlIds: Array<Scalars['ID']['input']>;
  /** HOURLY, DAILY, WEEKLY or MONTHLY; ON_REPORT for an inbound collector that keeps no interval. */
  schedule: Scalars['String']['input'];
  /** Reference to the secret it signs in with, never the secret; `none` when it needs none. */
  secretRef: Scalars['ID']['input'];
  /** Which check speaks for which control. A control without a line is spoken for by the checks that the library has for its code or template, else by the whole run. */
  checks?: InputMaybe<Array<CheckMappingInput>>;
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

/** End a legal hold on a piece of evidence. */
export type ReleaseLegalHoldInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The evidence. */
  evidenceId: Scalars['ID']['input'];
  /** The hold that ends. */
  holdId: Scalars['ID']['input'];
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

/** Remove a collector for good; what it brought stays. */
export type RemoveCollectorInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The collector. */
  collectorId: Scalars['ID']['input'];
};

/** Go back to fieldwork while reporting. */
export type ReopenFieldworkInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The audit. */
  auditId: Scalars['ID']['input'];
  /** Why; at least 20 characters, kept encrypted. */
  reason: Scalars['String']['input'];
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

/** Go back to a concluded test. */
export type ReopenTestInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The test. */
  testId: Scalars['ID']['input'];
  /** Why; at least 20 characters, kept encrypted. */
  reason: Scalars['String']['input'];
};

/** Take another item for one that cannot be tested. */
export type ReplaceItemInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The sample; it bears the id of its population. */
  sampleId: Scalars['ID']['input'];
  /** The item to take out; it must not have failed. */
  itemKey: Scalars['String']['input'];
  /** Why; at least 20 characters, kept encrypted. */
  reason: Scalars['String']['input'];
};

/** Put another population in the place of a challenged one. */
export type ReplacePopulationInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The challenged population. */
  populationId: Scalars['ID']['input'];
  /** The population that was defined in its place, of the same test. */
  newId: Scalars['ID']['input'];
  /** What was incomplete; at least 20 characters, kept encrypted. */
  reason: Scalars['String']['input'];
};

/** A report and how long it can be relied on (domain 2.24). */
export type Report = {
  /** Report id. */
  id: Scalars['ID']['output'];
  /** The audit. */
  auditId: Scalars['ID']['output'];
  /** DRAFTED, DECIDED, CURRENT, EXPIRING, EXPIRED, SUPERSEDED or RECALLED. */
  state: Scalars['String']['output'];
  /** The engagement, once issued. */
  engagement?: Maybe<Engagement>;
  /** TYPE_1 or TYPE_2, once issued. */
  type?: Maybe<Scalars['String']['output']>;
  /** UNQUALIFIED, QUALIFIED, ADVERSE or DISCLAIMER, once issued. */
  opinion?: Maybe<Scalars['String']['output']>;
  /** Date of the report. */
  reportDate?: Maybe<Scalars['String']['output']>;
  /** Day it ends: the report holds until 00:00 UTC of it (4.10). */
  validUntil?: Maybe<Scalars['String']['output']>;
  /** First day covered, of a Type 2. */
  coverageStart?: Maybe<Scalars['String']['output']>;
  /** As-of date, or last day covered. */
  coverageEnd?: Maybe<Scalars['String']['output']>;
  /** Categories in scope. */
  categories?: Maybe<Array<Scalars['String']['output']>>;
  /** Confirmed deviations. */
  deviations?: Maybe<Scalars['Int']['output']>;
  /** SHA-256 of the canonical JSON, recorded at the issue. */
  digest?: Maybe<Scalars['String']['output']>;
  /** The report that stands in its place. */
  supersededBy?: Maybe<Scalars['ID']['output']>;
  /** When it was recalled, RFC 3339; its text stays readable. */
  recalledAt?: Maybe<Scalars['String']['output']>;
  /** Why it was recalled (RPT-4). */
  recallReason?: Maybe<Scalars['String']['output']>;
  /** Where its forms are downloaded from; paths at the gateway. */
  download: ReportDownload;
  /** Canonical JSON, five sections in order. The platform’s rendering of recorded facts, not the report text of the firm; for the organization only after the issue. A long one is for download: LIMIT_EXCEEDED. */
  json?: Maybe<Scalars['String']['output']>;
  /** The same for people, as Markdown. The platform’s rendering of recorded facts, not the report text of the firm; for the organization only after the issue. A long one is for download: LIMIT_EXCEEDED. */
  markdown?: Maybe<Scalars['String']['output']>;
  /** True when the facts still render to the bytes that were issued (RPT-5). */
  digestMatches?: Maybe<Scalars['Boolean']['output']>;
  /** CURRENT, EXPIRING (the last 90 days) or EXPIRED, by its dates at the instant that is read; absent for a report that is not issued, superseded or recalled (4.10). */
  validity?: Maybe<Scalars['String']['output']>;
  /** Whole months since the as-of date or the last day covered, at the instant that is read (4.10). */
  coverageAgeMonths?: Maybe<Scalars['Int']['output']>;
};

/** A page of a list of Report. */
export type ReportConnection = {
  /** The items of the page, in stable order. */
  edges: Array<ReportEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
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

/** Paths of a report at the gateway, for GET with a bearer token (Q23). */
export type ReportDownload = {
  /** Canonical JSON: the bytes that the digest is taken of. */
  json: Scalars['String']['output'];
  /** The same as Markdown. */
  markdown: Scalars['String']['output'];
  /** The same as PDF. */
  pdf: Scalars['String']['output'];
};

/** One check of a run as an outside tool reports it. */
export type ReportedCheckInput = {
  /** Name of the check; which control it speaks for was said at registration. */
  check: Scalars['String']['input'];
  /** Whether what it checks holds. */
  passed: Scalars['Boolean']['input'];
  /** What was seen, up to 1,000 characters; never a secret, never words about a person. */
  observed: Scalars['String']['input'];
};

/** One Report of a list. */
export type ReportEdge = {
  /** Stable place of the item in its list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Report;
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

/** Report a run of an outside tool: what it looked at, when, and what came of it. */
export type ReportRunInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The inbound collector. */
  collectorId: Scalars['ID']['input'];
  /** Instant the run was due, RFC 3339; `observedAt` when absent. */
  scheduledFor?: InputMaybe<Scalars['String']['input']>;
  /** Instant the tool looked, RFC 3339: from then on a FAIL degrades the control (COL-4). */
  observedAt: Scalars['String']['input'];
  /** PASS, FAIL, or ERROR when the tool could not look (COL-3). */
  result: Scalars['String']['input'];
  /** How many things it looked at; not for ERROR. */
  itemCount?: InputMaybe<Scalars['Int']['input']>;
  /** How many of them fail; 0 when absent and PASS, 1 when absent and FAIL. */
  failingCount?: InputMaybe<Scalars['Int']['input']>;
  /** Lower-hex SHA-256 of the report of the tool; not for ERROR. */
  digest?: InputMaybe<Scalars['String']['input']>;
  /** Its checks, at most 500; with any of them, all that were mapped at registration. */
  observations?: InputMaybe<Array<ReportedCheckInput>>;
  /** For ERROR: UNREACHABLE, UNAUTHENTICATED, FORBIDDEN, RATE_LIMITED, TIMEOUT, BAD_RESPONSE or INTERNAL. */
  errorClass?: InputMaybe<Scalars['String']['input']>;
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

/** What the intake answers recommend (domain 4.1). */
export type ReportTypeRecommendation = {
  /** TYPE_2_DIRECT, TYPE_1_ONLY or TYPE_1_THEN_TYPE_2. */
  recommendation: Scalars['String']['output'];
  /** The row that fired: CLIENT_NEEDS_TYPE_2_NOW, TYPE_2_NEVER_NEEDED or TYPE_2_LATER. */
  rule: Scalars['String']['output'];
  /** Type of the cycle asked about, TYPE_1 or TYPE_2; another one needs a reason (ENG-7). */
  type: Scalars['String']['output'];
  /** TYPE_1_AS_INTERIM, PERIOD_MUST_RUN_FIRST, RECONSIDER_IN_12_MONTHS, TYPE_2_WITHIN_12_MONTHS. */
  advisories: Array<Scalars['String']['output']>;
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

/** One turn of the talk about a request. */
export type RequestTurn = {
  /** ANSWER of the organization, or RETURN by the auditor. */
  kind: Scalars['String']['output'];
  /** When, RFC 3339 UTC. */
  at: Scalars['String']['output'];
  /** Who, as a pseudonym. */
  by: Scalars['ID']['output'];
  /** Note of the answer, or what is still missing. */
  text?: Maybe<Scalars['String']['output']>;
  /** Evidence of the answer. */
  evidenceIds: Array<Scalars['ID']['output']>;
};

/** What of ours already serves a requirement of another framework. Whether that is enough, its assessor says. */
export type RequirementReuse = {
  /** Id of the requirement in its framework. */
  requirement: Scalars['ID']['output'];
  /** A short name; its wording is its owner’s. */
  title?: Maybe<Scalars['String']['output']>;
  /** Part of the framework it belongs to. */
  group?: Maybe<Scalars['String']['output']>;
  /** The strongest relation of a healthy control: EQUAL, SUPERSET, SUBSET or INTERSECTS; absent when none. */
  relation?: Maybe<Scalars['String']['output']>;
  /** Healthy controls that stand in a relation to it. */
  controls: Array<ReusedControl>;
  /** Criteria through which it is mapped. */
  criteria: Array<Criterion>;
};

/** A page of a list of RequirementReuse. */
export type RequirementReuseConnection = {
  /** The items of the page, in stable order. */
  edges: Array<RequirementReuseEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One RequirementReuse of a list. */
export type RequirementReuseEdge = {
  /** Stable place of the item in its list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: RequirementReuse;
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

/** Let a paused journey go on. */
export type ResumeJourneyInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The engagement of the journey. */
  engagementId: Scalars['ID']['input'];
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

/** Retire a policy. */
export type RetirePolicyInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The policy. */
  policyId: Scalars['ID']['input'];
};

/** Give an answer back. */
export type ReturnRequestInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The request. */
  requestId: Scalars['ID']['input'];
  /** What is still missing; kept encrypted. */
  reason: Scalars['String']['input'];
};

/** A healthy control and how it stands to a requirement. */
export type ReusedControl = {
  /** The control. */
  control: Control;
  /** EQUAL, SUPERSET, SUBSET or INTERSECTS: how the control stands to the requirement. */
  relation: Scalars['String']['output'];
};

/** Review a vendor: by its report, a questionnaire, or otherwise. */
export type ReviewVendorInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The vendor. */
  vendorId: Scalars['ID']['input'];
  /** APPROVED or NOT_APPROVED; the second takes the reliance away. */
  outcome: Scalars['String']['input'];
  /** Its report, where it brought one. */
  report?: InputMaybe<VendorReportInput>;
  /** Exceptions that the report notes, 0 or more. */
  exceptions?: Scalars['Int']['input'];
  /** Engagement whose period the report must cover (VEN-4). */
  engagementId?: InputMaybe<Scalars['ID']['input']>;
};

/** Change what an active control promises, from an instant on. */
export type ReviseControlInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The control. */
  controlId: Scalars['ID']['input'];
  /** From when the new version holds, RFC 3339 UTC, not before the version in force; now when absent (CTL-7). */
  effectiveFrom?: InputMaybe<Scalars['String']['input']>;
  /** New title, up to 200 characters; the old one when absent. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** New text, up to 8,192 characters; the old one when absent. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** PREVENTIVE, DETECTIVE or CORRECTIVE; the old one when absent. */
  nature?: InputMaybe<Scalars['String']['input']>;
  /** How often it operates; the old frequency when absent. */
  frequency?: InputMaybe<Scalars['String']['input']>;
  /** Control family of domain 0; the old one when absent. */
  family?: InputMaybe<Scalars['String']['input']>;
  /** STARTUP, GROWTH or ENTERPRISE; the old one when absent. */
  stage?: InputMaybe<Scalars['String']['input']>;
  /** Longest failing interval, in hours, that is only an observation (domain 4.6); the old one when absent. */
  toleranceHours?: InputMaybe<Scalars['Int']['input']>;
};

/** Change the draft of a response. */
export type ReviseManagementResponseInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The confirmed deviation; the response bears its id. */
  exceptionId: Scalars['ID']['input'];
  /** What management says; kept encrypted. */
  text: Scalars['String']['input'];
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
  /** Controls that user entities must run; those of the version before when absent. */
  cuecs?: InputMaybe<Array<CuecInput>>;
  /** Vendors that the text names as subservice organizations (SYD-4); those of the version before when absent. */
  vendorIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Engagement the new version is for; needed when an audit stands on the current one. */
  engagementId?: InputMaybe<Scalars['ID']['input']>;
};

/** Revoke an API client for good. */
export type RevokeApiClientInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The API client. */
  clientId: Scalars['ID']['input'];
  /** REQUESTED, COMPROMISED, UNUSED or OPERATOR; REQUESTED by default, OPERATOR for the platform operator. */
  reasonCode?: InputMaybe<Scalars['String']['input']>;
};

/** Take back a signed bridge letter. */
export type RevokeBridgeLetterInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The letter. */
  letterId: Scalars['ID']['input'];
  /** Why; at least 20 characters, kept encrypted. */
  reason: Scalars['String']['input'];
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
  /** Something has happened since the last assessment that asks for another look (S8). */
  reassess: Scalars['Boolean']['output'];
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
  /** LAPSE_ACCEPTANCE, REASSESS_RISK or VENDOR_REVIEW_OVERDUE. */
  kind: Scalars['String']['output'];
  /** The risk or vendor. */
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

/** How many open risks have one likelihood and one impact. */
export type RiskMatrixCell = {
  /** 1 to 5. */
  likelihood: Scalars['Int']['output'];
  /** 1 to 5. */
  impact: Scalars['Int']['output'];
  /** Open, assessed risks with both. */
  count: Scalars['Int']['output'];
};

/** Give an API client a new secret; the old one ends. */
export type RotateClientSecretInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The API client. */
  clientId: Scalars['ID']['input'];
};

/** Run a collector for one due instant, from start to accepted evidence. */
export type RunCollectorInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The collector. */
  collectorId: Scalars['ID']['input'];
  /** Instant the run was due, RFC 3339; not one to come. */
  scheduledFor: Scalars['String']['input'];
};

/** The sample of a population (domain 2.21). */
export type Sample = {
  /** Sample id: that of its population. */
  id: Scalars['ID']['output'];
  /** The audit. */
  auditId: Scalars['ID']['output'];
  /** The test. */
  testId: Scalars['ID']['output'];
  /** Seed of the draw. */
  seed: Scalars['String']['output'];
  /** The nonce, revealed by the draw. */
  nonce: Scalars['String']['output'];
  /** Row of 4.7 that sized it, for example `PER_OCCURRENCE:BASE`. */
  sizeRule: Scalars['String']['output'];
  /** BASE or ELEVATED. */
  risk: Scalars['String']['output'];
  /** Items first drawn. */
  n: Scalars['Int']['output'];
  /** Why more were drawn than the rule asks for. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Keys first drawn, in the order of the draw. */
  drawn: Array<Scalars['String']['output']>;
  /** Extensions, oldest first. */
  extensions: Array<SampleExtension>;
  /** Replacements, oldest first. */
  replacements: Array<SampleReplacement>;
  /** Keys to test now. */
  items: Array<Scalars['String']['output']>;
  /** The draw done again, here and now. */
  proof?: Maybe<RedrawProof>;
};

/** Further items of the same draw. */
export type SampleExtension = {
  /** Keys, in the order of the draw. */
  added: Array<Scalars['String']['output']>;
  /** Why. */
  reason: Scalars['String']['output'];
};

/** An item taken instead of another. */
export type SampleReplacement = {
  /** Key that was taken out. */
  removed: Scalars['String']['output'];
  /** Next key of the draw. */
  added: Scalars['String']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
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
  /** What was declared beside the kinds of data. */
  flags: ScopeFlags;
  /** Codes of the regions clients sit in; empty when not asked. */
  clientRegions: Array<Scalars['String']['output']>;
  /** Why categories differ from what was recommended, a line a category: `<category>: <reason>` (SCP-4). */
  reasons?: Maybe<Scalars['String']['output']>;
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

/** What the organization promises and does with data. */
export type ScopeFlags = {
  /** Clients were promised that the system is up. */
  uptimeCommitment: Scalars['Boolean']['output'];
  /** Results are computed or moved for clients. */
  processesTransactions: Scalars['Boolean']['output'];
  /** What the system does reaches the books of clients. */
  affectsClientFinancialReporting: Scalars['Boolean']['output'];
};

/** What fits the data and the promises declared (domain 4.1). */
export type ScopeRecommendation = {
  /** Recommended categories. */
  categories: Array<Scalars['String']['output']>;
  /** PRIVACY_OPTIONAL, SOC_1_MAY_BE_NEEDED, ISO_27001_MAY_FIT_BETTER. */
  advisories: Array<Scalars['String']['output']>;
  /** The rule that fired for each recommended category. */
  because: Array<CategoryRule>;
};

/** A criterion that leaves the scope, with why. */
export type ScopeRemoval = {
  /** The criterion. */
  criterion: Criterion;
  /** CATEGORY_LEFT_OUT, or EXCLUDED with a rationale. */
  because: Scalars['String']['output'];
};

/** What opening the scope again would do; nothing is recorded (SCP-8, domain 4.11). */
export type ScopeReopening = {
  /** The engagement. */
  engagementId: Scalars['ID']['output'];
  /** Revision of the scope this holds for; send it as `expectedRevision` of reopenScope to confirm just this. */
  revision: Scalars['Int']['output'];
  /** Version the scope would have. */
  nextVersion: Scalars['Int']['output'];
  /** Steps that open again at once. */
  stepsReopened: Array<Scalars['Int']['output']>;
  /** Steps that open again as well once it is confirmed with a criterion more. */
  stepsReopenedByAddition: Array<Scalars['Int']['output']>;
  /** Assessments that become stale. */
  staleAssessments: Array<StaleAssessment>;
  /** Criteria that the categories asked about would add. */
  added: Array<Criterion>;
  /** Criteria that would leave, each with why. */
  removed: Array<ScopeRemoval>;
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
  /** Criteria it has beyond the version before. */
  added: Array<Criterion>;
  /** Criteria of the version before that it has no more, each with why. */
  removed: Array<ScopeRemoval>;
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

/** Select the audit firm of an engagement. */
export type SelectFirmInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The engagement. */
  engagementId: Scalars['ID']['input'];
  /** The audit firm. */
  firmId: Scalars['ID']['input'];
  /** Industry of the organization, `<sector>.<industry>`; without it no firm gets points for its industry. */
  industry?: InputMaybe<Scalars['String']['input']>;
  /** Day the report is planned, YYYY-MM-DD; by default 61 days after the as-of date or period end. */
  plannedReportOn?: InputMaybe<Scalars['String']['input']>;
  /** Why, when another eligible firm has more points; at least 20 characters, kept encrypted. */
  reason?: InputMaybe<Scalars['String']['input']>;
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

/** Sign a bridge letter. */
export type SignBridgeLetterInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The letter. */
  letterId: Scalars['ID']['input'];
};

/** Sign management’s assertion about the system that is audited. */
export type SignManagementAssertionInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The audit. */
  auditId: Scalars['ID']['input'];
};

/** The stage that a headcount proposes; another one needs a reason (ORG-6). */
export type StageProposal = {
  /** STARTUP, GROWTH or ENTERPRISE. */
  stage: Scalars['String']['output'];
  /** Rule that fired: HEADCOUNT_UP_TO_50, HEADCOUNT_51_TO_500 or HEADCOUNT_ABOVE_500. */
  rule: Scalars['String']['output'];
};

/** An assessment that a reopened scope makes stale (SCP-8). */
export type StaleAssessment = {
  /** Id of the assessment. */
  id: Scalars['ID']['output'];
  /** GAP or RISK. */
  kind: Scalars['String']['output'];
  /** IN_PROGRESS or COMPLETED: what it is now. */
  state: Scalars['String']['output'];
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

/** Start the fieldwork of an audit. */
export type StartFieldworkInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The audit. */
  auditId: Scalars['ID']['input'];
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

/** Start the readiness review of an engagement. */
export type StartReadinessReviewInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen id; made when absent. */
  reviewId?: InputMaybe<Scalars['ID']['input']>;
  /** The engagement. */
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

/** Begin the work of a planned test. */
export type StartTestInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The test. */
  testId: Scalars['ID']['input'];
};

/** How many items are in a state. */
export type StateCount = {
  /** The state. */
  state: Scalars['String']['output'];
  /** How many. */
  count: Scalars['Int']['output'];
};

/** Measured days of one step in one cycle. */
export type StepDuration = {
  /** Number, 1 to 7. */
  step: Scalars['Int']['output'];
  /** NOT_ENTERED, ENTERED, EXITED, REOPENED or CARRIED. */
  state: Scalars['String']['output'];
  /** Calendar days in the step, all stays together, up to the instant asked about. */
  days: Scalars['Int']['output'];
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
  /** Lower-hex SHA-256 of a file that was uploaded before, by `PUT /files/<digest>`. Without a file: of `content`. */
  digest?: InputMaybe<Scalars['String']['input']>;
  /** Words about the file, or, without a file, what the evidence says; up to 8,192 characters, kept encrypted. */
  content?: InputMaybe<Scalars['String']['input']>;
  /** Media type of `content` without a file; text/plain when absent. A file has that of its upload. */
  mediaType?: InputMaybe<Scalars['String']['input']>;
  /** Request of the auditor that it answers; it lets in evidence of a locked period (EVD-7). */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** Start of the time it speaks of, RFC 3339 UTC. */
  validFrom: Scalars['String']['input'];
  /** End of that time; equal to the start for a point in time, which is the default. */
  validTo?: InputMaybe<Scalars['String']['input']>;
  /** Collector run that brought it; only for collectors. */
  runId?: InputMaybe<Scalars['ID']['input']>;
  /** Refused: the platform sets recorded time itself. */
  recordedAt?: InputMaybe<Scalars['String']['input']>;
};

/** Give the drafted response. */
export type SubmitManagementResponseInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The confirmed deviation; the response bears its id. */
  exceptionId: Scalars['ID']['input'];
};

/** How an engagement relies on a vendor as a subservice organization (VEN-1, VEN-2). */
export type SubserviceMethodType = {
  /** The engagement. */
  engagement: Engagement;
  /** INCLUSIVE or CARVE_OUT. */
  method: Scalars['String']['output'];
  /** Controls expected of it. */
  csocs: Array<Csoc>;
  /** Our control that watches it. */
  monitoringControl?: Maybe<Control>;
  /** Its controls under test, with the inclusive method. */
  controls: Array<Control>;
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

/** Suspend the organization of your token. */
export type SuspendOrganizationInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** NON_PAYMENT, TERMS_BREACH, SECURITY or REQUESTED. */
  reasonCode: Scalars['String']['input'];
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
  /** Vendors that the text names as subservice organizations (SYD-4). */
  vendorIds: Array<Scalars['ID']['output']>;
  /** Controls that user entities must run. */
  cuecs: Array<DescribedCuec>;
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

/** Say that the as-of date or the period start comes near. */
export type TellEngagementDateInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The engagement. */
  engagementId: Scalars['ID']['input'];
};

/** Tell the next step of an obligation’s due day. */
export type TellObligationDueInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The obligation. */
  obligationId: Scalars['ID']['input'];
};

/** Tell the next step of a remediation item’s due day. */
export type TellRemediationDueInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The remediation item. */
  itemId: Scalars['ID']['input'];
};

/** One template that is taken. */
export type TemplateChoice = {
  /** Code of the template in the library, for example `AC-01`. */
  templateId: Scalars['ID']['input'];
  /** Own code; the template’s when absent (CTL-1). */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Pseudonym of the person who owns the control. */
  ownerRef?: InputMaybe<Scalars['String']['input']>;
  /** Why a template beyond the organization’s stage is taken, at least 20 characters (CTL-9). */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What one item showed for one attribute. */
export type TestItemResult = {
  /** Key of the item. */
  itemKey: Scalars['String']['output'];
  /** Code of the attribute. */
  attribute: Scalars['String']['output'];
  /** PASS, FAIL or UNABLE. */
  result: Scalars['String']['output'];
  /** Evidence that was looked at. */
  evidence: Array<Evidence>;
  /** What was observed. */
  note?: Maybe<Scalars['String']['output']>;
  /** For UNABLE: the request declared unobtainable. */
  requestId?: Maybe<Scalars['ID']['output']>;
};

/** One test of one control (domain 2.19). */
export type TestOfControls = {
  /** Test id. */
  id: Scalars['ID']['output'];
  /** The audit. */
  auditId: Scalars['ID']['output'];
  /** The engagement. */
  engagementId: Scalars['ID']['output'];
  /** The control. */
  control: Control;
  /** Version of the control that is tested. */
  controlVersion: Scalars['Int']['output'];
  /** DESIGN, IMPLEMENTATION or OPERATING. */
  kind: Scalars['String']['output'];
  /** Codes of the criteria it counts for. */
  criteria: Array<Scalars['String']['output']>;
  /** Codes of what is looked at in each item. */
  attributes: Array<Scalars['String']['output']>;
  /** INQUIRY, INSPECTION, OBSERVATION, REPERFORMANCE. */
  methods: Array<Scalars['String']['output']>;
  /** PLANNED, RUNNING or CONCLUDED. */
  state: Scalars['String']['output'];
  /** Tester, as a pseudonym. */
  testerRef?: Maybe<Scalars['ID']['output']>;
  /** What rule 4.8 proposed. */
  proposal?: Maybe<Scalars['String']['output']>;
  /** What was concluded. */
  conclusion?: Maybe<Scalars['String']['output']>;
  /** Row of rule 4.8, C1 to C8, where one decided. */
  rule?: Maybe<Scalars['String']['output']>;
  /** N: items in the population; 0 for design and implementation. */
  populationSize?: Maybe<Scalars['Int']['output']>;
  /** n: items tested in all; 0 for design and implementation. */
  itemsTested?: Maybe<Scalars['Int']['output']>;
  /** d: items with a confirmed deviation. */
  deviations?: Maybe<Scalars['Int']['output']>;
  /** Tolerable rate of deviations, basis points. */
  toleranceBp?: Maybe<Scalars['Int']['output']>;
};

/** A page of a list of TestOfControls. */
export type TestOfControlsConnection = {
  /** The items of the page, in stable order. */
  edges: Array<TestOfControlsEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One TestOfControls of a list. */
export type TestOfControlsEdge = {
  /** Stable place of the item in its list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: TestOfControls;
};

/** A test with its results and the arithmetic of its conclusion (domain 6, Q20). */
export type TestSheet = {
  /** The test. */
  test: TestOfControls;
  /** Last result of each item and attribute, in the order recorded. */
  results: Array<TestItemResult>;
  /** Figures of rule 4.8 for a concluded operating test. */
  arithmetic?: Maybe<Scalars['String']['output']>;
};

/** An event in the life of an aggregate, in both times. */
export type TimelineEvent = {
  /** Event id; ask `why` with it. */
  id: Scalars['ID']['output'];
  /** Event type with its version. */
  type: Scalars['String']['output'];
  /** Service that recorded it. */
  service: Scalars['String']['output'];
  /** Stream of the aggregate. */
  stream: Scalars['String']['output'];
  /** Place in its stream, from 0. */
  revision: Scalars['Int']['output'];
  /** Place in the log of its service, `<tx>:<position>`. */
  position: Scalars['String']['output'];
  /** When it was recorded, RFC 3339 UTC. */
  recordedAt: Scalars['String']['output'];
  /** Since when it holds in the world, RFC 3339 UTC. */
  effectiveAt: Scalars['String']['output'];
  /** Until when it holds in the world, RFC 3339 UTC. */
  validTo?: Maybe<Scalars['String']['output']>;
  /** Who gave the command. */
  actor: ActorName;
  /** Role under which it was given. */
  role: Scalars['String']['output'];
  /** Name of the command; absent where it was not yet kept. */
  command?: Maybe<Scalars['String']['output']>;
  /** Id of the command. */
  commandId: Scalars['ID']['output'];
  /** The command itself, or the event that a reaction answered with it. */
  causationId: Scalars['ID']['output'];
  /** What all that one request set off has in common. */
  correlationId: Scalars['ID']['output'];
  /** Data as JSON text, as far as the reader may see it. */
  data?: Maybe<Scalars['String']['output']>;
};

/** A page of a list of TimelineEvent. */
export type TimelineEventConnection = {
  /** The items of the page, in stable order. */
  edges: Array<TimelineEventEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One TimelineEvent of a list. */
export type TimelineEventEdge = {
  /** Stable place of the item in its list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: TimelineEvent;
};

/** Ask for another look at a risk because something has happened. */
export type TriggerReassessmentInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The risk. */
  riskId: Scalars['ID']['input'];
  /** INCIDENT or SYSTEM_CHANGE; the platform itself also tells NEW_VENDOR, DEVIATION and YEARLY. */
  trigger: Scalars['String']['input'];
  /** What has happened: an incident, a change, a vendor, an exception. */
  sourceId: Scalars['ID']['input'];
  /** In words; kept encrypted. */
  note?: InputMaybe<Scalars['String']['input']>;
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

/** A vendor, and how engagements rely on it (domain 2.12). */
export type Vendor = {
  /** Vendor id. */
  id: Scalars['ID']['output'];
  /** Its name. */
  title: Scalars['String']['output'];
  /** CRITICAL, HIGH, MODERATE or LOW. */
  criticality: Scalars['String']['output'];
  /** Codes of the data types it gets to see. */
  dataTypes: Array<Scalars['String']['output']>;
  /** PROPOSED, APPROVED, RELIED_UPON or OFFBOARDED. */
  state: Scalars['String']['output'];
  /** Its last review. */
  lastReview?: Maybe<VendorReview>;
  /** Day of its next review (VEN-3). */
  nextReviewOn?: Maybe<Scalars['String']['output']>;
  /** True once that day has passed and was told. */
  reviewOverdue: Scalars['Boolean']['output'];
  /** How engagements rely on it, newest last. */
  subservices: Array<SubserviceMethodType>;
  /** First day without it. */
  offboardedFrom?: Maybe<Scalars['String']['output']>;
};

/** A page of a list of Vendor. */
export type VendorConnection = {
  /** The items of the page, in stable order. */
  edges: Array<VendorEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One Vendor of a list. */
export type VendorEdge = {
  /** Stable place of the item in its list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Vendor;
};

/** What a vendor showed for itself. */
export type VendorReportInput = {
  /** SOC_2_TYPE_1, SOC_2_TYPE_2, SOC_1_TYPE_1, SOC_1_TYPE_2, ISO_27001, QUESTIONNAIRE or OTHER. */
  kind: Scalars['String']['input'];
  /** Where the report is kept. */
  ref?: InputMaybe<Scalars['String']['input']>;
  /** First day it covers, or its as-of date; YYYY-MM-DD. */
  coverageStart: Scalars['String']['input'];
  /** Last day it covers, or its as-of date; YYYY-MM-DD. */
  coverageEnd: Scalars['String']['input'];
};

/** The last review of a vendor. */
export type VendorReview = {
  /** APPROVED or NOT_APPROVED. */
  outcome: Scalars['String']['output'];
  /** Day of the review. */
  reviewedOn?: Maybe<Scalars['String']['output']>;
  /** What it showed for itself, for example SOC_2_TYPE_2. */
  reportType?: Maybe<Scalars['String']['output']>;
  /** Where the report is kept. */
  reportRef?: Maybe<Scalars['String']['output']>;
  /** First day the report covers. */
  coverageStart?: Maybe<Scalars['String']['output']>;
  /** Last day the report covers. */
  coverageEnd?: Maybe<Scalars['String']['output']>;
  /** Exceptions that the report notes. */
  exceptions: Scalars['Int']['output'];
};

/** Record what the registers say of a firm. */
export type VerifyFirmInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The audit firm. */
  firmId: Scalars['ID']['input'];
  /** Last day of the licence, YYYY-MM-DD. */
  licenceUntil: Scalars['String']['input'];
  /** Last day the peer review counts, YYYY-MM-DD. */
  peerReviewUntil: Scalars['String']['input'];
  /** True when the last peer review had no finding. */
  peerReviewClean: Scalars['Boolean']['input'];
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

/** From something earlier to what rests on it. */
export type WhyEdge = {
  /** Node of the earlier end. */
  from: Scalars['ID']['output'];
  /** Node of the later end. */
  to: Scalars['ID']['output'];
  /** Why. */
  reason: Reason;
};

/** A page of a graph of reasons. It has no circle: an edge leads from earlier to later. */
export type WhyGraph = {
  /** Events of the page in the order the walk met them, each followed by its command when that is new. */
  nodes: Array<WhyNode>;
  /** Edges whose second end to be met lies on this page. */
  edges: Array<WhyEdge>;
  /** True when the limits of depth or size left something out; such nodes are `open`. */
  truncated: Scalars['Boolean']['output'];
  /** Events of the whole graph. */
  size: Scalars['Int']['output'];
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A node of a graph of reasons. */
export type WhyNode = {
  /** Id of the event or of the command; for a FACT what it was asked by. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: WhyNodeKind;
  /** Event type, name of the command, or kind of fact. */
  name: Scalars['String']['output'];
  /** Steps from where the walk began; a command stands where its event does. */
  depth: Scalars['Int']['output'];
  /** Id of the aggregate: of the evidence, the run, the test, the report. */
  subjectId?: Maybe<Scalars['ID']['output']>;
  /** Service that recorded it. */
  service?: Maybe<Scalars['String']['output']>;
  /** Stream of the aggregate. */
  stream?: Maybe<Scalars['String']['output']>;
  /** Place in its stream, from 0. */
  revision?: Maybe<Scalars['Int']['output']>;
  /** Place in the log of its service, `<tx>:<position>`. */
  position?: Maybe<Scalars['String']['output']>;
  /** When it was recorded, RFC 3339 UTC. */
  recordedAt?: Maybe<Scalars['String']['output']>;
  /** Since when it holds in the world, RFC 3339 UTC. */
  effectiveAt?: Maybe<Scalars['String']['output']>;
  /** Until when it holds in the world, RFC 3339 UTC. */
  validTo?: Maybe<Scalars['String']['output']>;
  /** Who gave the command. */
  actor?: Maybe<ActorName>;
  /** Role under which it was given. */
  role?: Maybe<Scalars['String']['output']>;
  /** Data of the event as JSON text, as far as the reader may see it. */
  data?: Maybe<Scalars['String']['output']>;
  /** True when more stands behind it than the limits let in; ask again from here. */
  open: Scalars['Boolean']['output'];
};

/** What a node of a graph of reasons is. */
export enum WhyNodeKind {
  /** A recorded event. */
  Event = 'EVENT',
  /** The event by which evidence was submitted. */
  Evidence = 'EVIDENCE',
  /** The event by which a collector run was completed. */
  Run = 'RUN',
  /** An accepted command. */
  Command = 'COMMAND',
  /** What was asked about, when that is no event itself. */
  Fact = 'FACT',
}

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

/** Withdraw from an audit. */
export type WithdrawFromAuditInput = {
  /** UUID of the command. The same id with the same payload is answered once more and stores nothing. */
  commandId?: InputMaybe<Scalars['ID']['input']>;
  /** Revision the caller has read; another actual revision refuses with CONCURRENCY_CONFLICT. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The audit. */
  auditId: Scalars['ID']['input'];
  /** Why; at least 20 characters, kept encrypted. */
  reason: Scalars['String']['input'];
};

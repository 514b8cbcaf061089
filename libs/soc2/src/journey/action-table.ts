import type { GatePartCode } from '../gates/gate-part.js';
import type { Shortfall } from './control-shortfalls.js';

/** Roles that a next action is for. */
export type Doer = 'TO' | 'CM' | 'CO' | 'RO' | 'AL';

/** The command that moves a part, and the role that gives it; `each`: once for everything its value lists. */
export interface FixedAction {
  readonly action: string;
  readonly role: Doer;
  readonly each?: true;
}

const FIXED: Readonly<Partial<Record<GatePartCode, FixedAction>>> = {
  TYPE_DECIDED: { action: 'decideReportType', role: 'TO' },
  DATA_TYPES_DECLARED: { action: 'declareDataTypes', role: 'CM' },
  INITIAL_RISK_PASS: { action: 'identifyRisk', role: 'CM' },
  REMEDIATION_PLAN_COMPLETE: { action: 'planRemediation', role: 'CM', each: true },
  TWO_INSIDE_PERSONS: { action: 'grantMembership', role: 'TO' },
  UNMET_CRITERIA_PLANNED: { action: 'planRemediation', role: 'CM', each: true },
  FAMILIES_COVERED: { action: 'adoptControl', role: 'CM', each: true },
  OFF_STAGE_REASONED: { action: 'reviseControl', role: 'CM', each: true },
  CONTROL_NEEDS_BUILT: { action: 'declareImplemented', role: 'CO', each: true },
  RISKS_WITHIN_APPETITE: { action: 'decideTreatment', role: 'RO', each: true },
  RISKS_REASSESSED: { action: 'assessRisk', role: 'RO', each: true },
  CONTROL_NEEDS_MET: { action: 'defineControl', role: 'CM', each: true },
  AUDIT_TEAM_NAMED: { action: 'nameAuditTeam', role: 'CM' },
  FIRM_SELECTED: { action: 'selectFirm', role: 'TO' },
  FIRM_INDEPENDENT: { action: 'declareIndependence', role: 'AL' },
  CONTROL_LIST_ACCEPTED: { action: 'acceptControlList', role: 'AL' },
  READINESS_CONCLUDED_READY: { action: 'concludeReadiness', role: 'TO' },
  REPORT_ISSUED_OR_WITHDRAWN: { action: 'issueReport', role: 'AL' },
};

/** Parts that one command moves, whatever else is found. */
export const fixedAction = (part: GatePartCode): FixedAction | undefined => FIXED[part];

/** What mends each shortfall of a control; CO is its owner, CM is somebody else where an owner is not allowed (D2). */
export const SHORTFALL_ACTIONS: Readonly<Record<Shortfall, { readonly action: string; readonly role: Doer }>> = {
  NO_OWNER: { action: 'assignControlOwner', role: 'CM' },
  DESIGN_NOT_APPROVED: { action: 'approveControlDesign', role: 'CM' },
  NOT_IMPLEMENTED: { action: 'declareImplemented', role: 'CO' },
  DEGRADED: { action: 'restoreOperation', role: 'CO' },
  MONITOR_FAILS: { action: 'restoreOperation', role: 'CO' },
  NO_FRESH_EVIDENCE: { action: 'submitEvidence', role: 'CO' },
};

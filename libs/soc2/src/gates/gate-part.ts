/** Points to the event a fact comes from, where one event does. */
export interface Cited {
  readonly eventId?: string | undefined;
}

/** One condition of a gate: whether it holds, what was found in words, and the event behind it. */
export interface GatePart {
  readonly part: GatePartCode;
  readonly held: boolean;
  readonly value: string;
  readonly eventId?: string;
}

export const GATE_PART_CODES = [
  'DESCRIPTION_APPROVED',
  'SCOPE_CONFIRMED',
  'TYPE_DECIDED',
  'DATES_SET',
  'DATA_TYPES_DECLARED',
  'GAP_ASSESSMENT_COMPLETED',
  'INITIAL_RISK_PASS',
  'REMEDIATION_PLAN_COMPLETE',
  'TWO_INSIDE_PERSONS',
  'READINESS_STEP3',
  'UNMET_CRITERIA_PLANNED',
  'FAMILIES_COVERED',
  'OFF_STAGE_REASONED',
  'CONTROL_NEEDS_BUILT',
  'RISK_ASSESSMENT_COMPLETED',
  'RISKS_WITHIN_APPETITE',
  'RISKS_REASSESSED',
  'CONTROL_NEEDS_MET',
  'EARLIER_STEPS_CLOSED',
  'COVERAGE_COMPLETE',
  'READINESS_STEP5',
  'NO_CRITERION_UNMET',
  'EVIDENCE_FRESH',
  'AUDIT_TEAM_NAMED',
  'FIRM_SELECTED',
  'FIRM_INDEPENDENT',
  'CONTROL_LIST_ACCEPTED',
  'READINESS_CONCLUDED_READY',
  'REPORT_ISSUED_OR_WITHDRAWN',
  'CYCLE_ENDED',
  'JOURNEY_STARTED',
  'EARLIER_STEPS_EXITED',
  'AS_OF_DATE_REACHED',
  'PERIOD_ENDED',
  'REPORT_ISSUED',
] as const;
export type GatePartCode = (typeof GATE_PART_CODES)[number];

export const part = (code: GatePartCode, held: boolean, value: string, cited?: Cited): GatePart => ({
  part: code,
  held,
  value,
  ...(cited?.eventId === undefined ? {} : { eventId: cited.eventId }),
});

/** A part that holds when nothing is left over; the value lists what is. */
export const nothingLeft = (code: GatePartCode, left: readonly string[]): GatePart =>
  part(code, left.length === 0, left.length === 0 ? 'none open' : left.join(' '));

/** True when every part holds (JRN-1). */
export const gateHolds = (parts: readonly GatePart[]): boolean => parts.every(({ held }) => held);

/** Codes of the parts that do not hold, as `GATE_NOT_MET` and `StepGateRefused` carry them. */
export const missingParts = (parts: readonly GatePart[]): GatePartCode[] =>
  parts.filter(({ held }) => !held).map((one) => one.part);

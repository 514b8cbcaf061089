import type { GatePartCode } from '@attestry/soc2';

const AUDIT = ['engagement', 'audit'];
const OPERATION = ['engagement', 'control', 'risk', 'evidence'];

/**
 * Services whose facts can make a missing part hold. Parts that are not listed may also hold after other facts, or because
 * time has passed.
 */
const SERVICES: Readonly<Partial<Record<GatePartCode, readonly string[]>>> = {
  DESCRIPTION_APPROVED: ['engagement'],
  SCOPE_CONFIRMED: ['engagement'],
  TYPE_DECIDED: ['engagement'],
  DATES_SET: ['engagement'],
  DATA_TYPES_DECLARED: ['engagement'],
  TWO_INSIDE_PERSONS: ['engagement'],
  EARLIER_STEPS_CLOSED: ['engagement'],
  GAP_ASSESSMENT_COMPLETED: ['engagement', 'control'],
  INITIAL_RISK_PASS: ['engagement', 'risk'],
  RISK_ASSESSMENT_COMPLETED: ['engagement', 'risk'],
  RISKS_REASSESSED: ['engagement', 'risk'],
  REMEDIATION_PLAN_COMPLETE: OPERATION,
  READINESS_STEP3: OPERATION,
  UNMET_CRITERIA_PLANNED: OPERATION,
  FAMILIES_COVERED: OPERATION,
  OFF_STAGE_REASONED: OPERATION,
  CONTROL_NEEDS_BUILT: OPERATION,
  RISKS_WITHIN_APPETITE: OPERATION,
  CONTROL_NEEDS_MET: OPERATION,
  COVERAGE_COMPLETE: OPERATION,
  READINESS_STEP5: OPERATION,
  NO_CRITERION_UNMET: OPERATION,
  EVIDENCE_FRESH: OPERATION,
  AUDIT_TEAM_NAMED: AUDIT,
  FIRM_SELECTED: AUDIT,
  FIRM_INDEPENDENT: AUDIT,
  CONTROL_LIST_ACCEPTED: AUDIT,
  READINESS_CONCLUDED_READY: AUDIT,
};

const servicesOf = (part: string): readonly string[] | undefined =>
  Object.hasOwn(SERVICES, part) ? SERVICES[part as GatePartCode] : undefined;

/**
 * Services whose facts are worth asking a refused gate again; undefined when any fact is. A gate holds when all its parts
 * do, so it is enough to wait for the missing part that the fewest services can change: before it holds, the gate cannot.
 */
export const worthAsking = (missing: readonly string[]): readonly string[] | undefined =>
  missing
    .flatMap((part) => [servicesOf(part)].filter((services) => services !== undefined))
    .toSorted((a, b) => a.length - b.length)[0];

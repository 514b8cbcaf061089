import type { CriterionStatus } from '../control/criterion-status.js';
import { criteriaWithoutItem } from '../control/remediation-order.js';
import { nothingLeft, part, type Cited, type GatePart } from './gate-part.js';

/** Facts of step 2, gap and plan. */
export interface Step2Facts {
  /** Scope version confirmed now. */
  readonly scopeVersion: number;
  /** Scope version of the completed, not stale gap assessment. */
  readonly gapCompleted?: ({ readonly scopeVersion: number } & Cited) | undefined;
  readonly risksIdentified: { readonly count: number } & Cited;
  /** Status of every criterion in scope, as the gap assessment found it. */
  readonly statuses: Readonly<Record<string, CriterionStatus>>;
  /** Items that are not cancelled. */
  readonly liveItems: readonly { readonly criteria: readonly string[] }[];
  /** Active persons with an inside role. */
  readonly insidePersons: number;
}

const MIN_INSIDE_PERSONS = 2;

/** A part that some assessment was completed for the scope version in force. */
export const completedFor = (
  code: 'GAP_ASSESSMENT_COMPLETED' | 'RISK_ASSESSMENT_COMPLETED',
  scopeVersion: number,
  completed: ({ readonly scopeVersion: number } & Cited) | undefined,
): GatePart =>
  part(
    code,
    completed?.scopeVersion === scopeVersion,
    completed ? `for scope version ${completed.scopeVersion} of ${scopeVersion}` : 'no',
    completed,
  );

/** 4.11 exit of step 2. */
export const gate2 = (facts: Step2Facts): GatePart[] => [
  completedFor('GAP_ASSESSMENT_COMPLETED', facts.scopeVersion, facts.gapCompleted),
  part(
    'INITIAL_RISK_PASS',
    facts.risksIdentified.count > 0,
    String(facts.risksIdentified.count),
    facts.risksIdentified,
  ),
  nothingLeft('REMEDIATION_PLAN_COMPLETE', criteriaWithoutItem(Object.entries(facts.statuses), facts.liveItems)),
  part('TWO_INSIDE_PERSONS', facts.insidePersons >= MIN_INSIDE_PERSONS, String(facts.insidePersons)),
];

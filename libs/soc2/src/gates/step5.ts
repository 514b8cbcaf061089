import { showBp } from '../basis-points.js';
import type { RuleConstants } from '../constants.js';
import { nothingLeft, part, type Cited, type GatePart } from './gate-part.js';

/** Facts of step 5, prepare. */
export interface Step5Facts {
  /** Steps 1-4 that are not EXITED or CARRIED now. */
  readonly earlierStepsOpen: readonly number[];
  readonly coverageBp: number;
  readonly readinessBp: number;
  readonly unmet: readonly string[];
  /** Controls in scope with no accepted evidence, or only stale evidence. */
  readonly controlsWithoutFreshEvidence: readonly string[];
  readonly team?: ({ readonly size: number } & Cited) | undefined;
  readonly firm?: ({ readonly firmId: string; readonly independent: boolean } & Cited) | undefined;
  readonly controlListAccepted?: ({ readonly controls: number } & Cited) | undefined;
  readonly readiness?: ({ readonly outcome: 'READY' | 'NOT_READY' } & Cited) | undefined;
}

/** RDY-1: what READY needs; gate 5 without the conclusion itself. */
export const readinessParts = (facts: Step5Facts, constants: RuleConstants): GatePart[] => {
  const { team, firm, controlListAccepted: list, coverageBp, readinessBp } = facts;
  const needed = constants.readinessGateStep5Bp;
  return [
    nothingLeft('EARLIER_STEPS_CLOSED', facts.earlierStepsOpen.map(String)),
    part('COVERAGE_COMPLETE', coverageBp === 10_000, showBp(coverageBp)),
    part('READINESS_STEP5', readinessBp >= needed, `${showBp(readinessBp)} of ${showBp(needed)}`),
    nothingLeft('NO_CRITERION_UNMET', facts.unmet),
    nothingLeft('EVIDENCE_FRESH', facts.controlsWithoutFreshEvidence),
    part('AUDIT_TEAM_NAMED', !!team && team.size >= 2, team ? `${team.size} persons` : 'no', team),
    part('FIRM_SELECTED', !!firm, firm?.firmId ?? 'no', firm),
    part('FIRM_INDEPENDENT', firm?.independent === true, firm?.independent ? 'declared' : 'no', firm),
    part('CONTROL_LIST_ACCEPTED', !!list, list ? `${list.controls} controls` : 'no', list),
  ];
};

/** 4.11 exit of step 5. */
export const gate5 = (facts: Step5Facts, constants: RuleConstants): GatePart[] => [
  ...readinessParts(facts, constants),
  part(
    'READINESS_CONCLUDED_READY',
    facts.readiness?.outcome === 'READY',
    facts.readiness?.outcome ?? 'no',
    facts.readiness,
  ),
];

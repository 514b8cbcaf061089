import type { Day } from '../calendar/day.js';
import type { Period } from '../calendar/period.js';
import { showBp } from '../basis-points.js';
import type { RuleConstants } from '../constants.js';
import type { CriterionStatus } from '../control/criterion-status.js';
import { familyCoverage } from '../control/family-coverage.js';
import type { Family, ReportType } from '../vocabulary.js';
import { nothingLeft, part, type GatePart } from './gate-part.js';

/** What decides by when an open criterion must be mended. */
export interface EngagementDates {
  readonly type: ReportType;
  readonly asOfDate?: Day | undefined;
  readonly period?: Period | undefined;
}

/** Facts of step 3, stage-appropriate controls. */
export interface Step3Facts extends EngagementDates {
  readonly readinessBp: number;
  readonly statuses: Readonly<Record<string, CriterionStatus>>;
  readonly liveItems: readonly { readonly criteria: readonly string[]; readonly dueOn: Day }[];
  /** Families that have an ACTIVE control. */
  readonly families: readonly Family[];
  /** Families without one for which a reason is recorded. */
  readonly familyReasons: readonly Family[];
  /** Controls taken above the company's stage. */
  readonly offStage: readonly { readonly code: string; readonly reasoned: boolean }[];
  /** Each control need found in step 4, with whether the control that answers it was implemented. */
  readonly controlNeeds: readonly { readonly needId: string; readonly built: boolean }[];
}

/** Last day for mending: the as-of date (T1) or the first day of the period (T2). */
export const mendingDeadline = ({ type, asOfDate, period }: EngagementDates): Day | undefined =>
  type === 'TYPE_1' ? asOfDate : period?.start;

const unmetWithoutTimelyItem = (facts: Step3Facts): string[] => {
  const deadline = mendingDeadline(facts);
  const timely = facts.liveItems.filter(({ dueOn }) => deadline !== undefined && dueOn <= deadline);
  return Object.entries(facts.statuses)
    .filter(([code, status]) => status === 'UNMET' && !timely.some(({ criteria }) => criteria.includes(code)))
    .map(([code]) => code);
};

/** 4.11 exit of step 3. */
export const gate3 = (facts: Step3Facts, constants: RuleConstants): GatePart[] => {
  const families = Object.entries(familyCoverage(facts.families, facts.familyReasons));
  const open = families.filter(([, standing]) => standing === 'OPEN').map(([family]) => family);
  const needed = constants.readinessGateStep3Bp;
  return [
    part('READINESS_STEP3', facts.readinessBp >= needed, `${showBp(facts.readinessBp)} of ${showBp(needed)}`),
    nothingLeft('UNMET_CRITERIA_PLANNED', unmetWithoutTimelyItem(facts)),
    nothingLeft('FAMILIES_COVERED', open),
    nothingLeft(
      'OFF_STAGE_REASONED',
      facts.offStage.filter(({ reasoned }) => !reasoned).map(({ code }) => code),
    ),
    nothingLeft(
      'CONTROL_NEEDS_BUILT',
      facts.controlNeeds.filter(({ built }) => !built).map(({ needId }) => needId),
    ),
  ];
};

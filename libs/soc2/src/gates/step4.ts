import type { ControlState } from '../control/health.js';
import { nothingLeft, type Cited, type GatePart } from './gate-part.js';
import { completedFor } from './step2.js';

/** Facts of step 4, risk assessment. */
export interface Step4Facts {
  readonly scopeVersion: number;
  /** Scope version of the completed, not stale risk assessment. */
  readonly assessmentCompleted?: ({ readonly scopeVersion: number } & Cited) | undefined;
  /** Risks with a residual above appetite and neither treatment nor a valid acceptance (RAS-3). */
  readonly aboveAppetiteUntreated: readonly string[];
  /** Risks that something asks another look of since their last assessment (S8). */
  readonly toReassess: readonly string[];
  /** Each control need found, with the state of the control that answers it. */
  readonly controlNeeds: readonly { readonly needId: string; readonly controlState?: ControlState | undefined }[];
}

const answered = (state: ControlState | undefined): boolean => state === 'DRAFT' || state === 'ACTIVE';

/** 4.11 exit of step 4. */
export const gate4 = (facts: Step4Facts): GatePart[] => [
  completedFor('RISK_ASSESSMENT_COMPLETED', facts.scopeVersion, facts.assessmentCompleted),
  nothingLeft('RISKS_WITHIN_APPETITE', facts.aboveAppetiteUntreated),
  nothingLeft('RISKS_REASSESSED', facts.toReassess),
  nothingLeft(
    'CONTROL_NEEDS_MET',
    facts.controlNeeds.filter(({ controlState }) => !answered(controlState)).map(({ needId }) => needId),
  ),
];

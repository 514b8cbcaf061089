import { DEFAULT_CONSTANTS, type RuleConstants } from '../constants.js';
import type { GatePart } from './gate-part.js';
import { gate1, type Step1Facts } from './step1.js';
import { gate2, type Step2Facts } from './step2.js';
import { gate3, type Step3Facts } from './step3.js';
import { gate4, type Step4Facts } from './step4.js';
import { gate5, type Step5Facts } from './step5.js';
import { gate6, gate7, type Step6Facts, type Step7Facts } from './step6-7.js';

export const STEPS = [1, 2, 3, 4, 5, 6, 7] as const;
export type Step = (typeof STEPS)[number];

/** What the exit gate of each step looks at. */
export interface GateFacts {
  readonly 1: Step1Facts;
  readonly 2: Step2Facts;
  readonly 3: Step3Facts;
  readonly 4: Step4Facts;
  readonly 5: Step5Facts;
  readonly 6: Step6Facts;
  readonly 7: Step7Facts;
}

type Gates = { readonly [S in Step]: (facts: GateFacts[S], constants: RuleConstants) => GatePart[] };

const GATES: Gates = { 1: gate1, 2: gate2, 3: gate3, 4: gate4, 5: gate5, 6: gate6, 7: gate7 };

/** Exit gate of a step, every part with what was found (4.11); the step may end when `gateHolds` on them. */
export const gate = <S extends Step>(
  step: S,
  facts: GateFacts[S],
  constants: RuleConstants = DEFAULT_CONSTANTS,
): GatePart[] => GATES[step](facts, constants);

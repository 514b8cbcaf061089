import { STAGES, type Stage } from '../vocabulary.js';

export type StageRule = 'HEADCOUNT_UP_TO_50' | 'HEADCOUNT_51_TO_500' | 'HEADCOUNT_ABOVE_500';

/** ORG-6 with the rule that fired. */
export const stageProposal = (headcount: number): { readonly stage: Stage; readonly rule: StageRule } => {
  if (headcount <= 50) return { stage: 'STARTUP', rule: 'HEADCOUNT_UP_TO_50' };
  return headcount <= 500
    ? { stage: 'GROWTH', rule: 'HEADCOUNT_51_TO_500' }
    : { stage: 'ENTERPRISE', rule: 'HEADCOUNT_ABOVE_500' };
};

/** ORG-6: headcount up to 50 STARTUP, up to 500 GROWTH, above ENTERPRISE. */
export const proposeStage = (headcount: number): Stage => stageProposal(headcount).stage;

/** True when a control expected from `expected` on is not yet expected of a company at `stage`. */
export const isAboveStage = (expected: Stage, stage: Stage): boolean =>
  STAGES.indexOf(expected) > STAGES.indexOf(stage);

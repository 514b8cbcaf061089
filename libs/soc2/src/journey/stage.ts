import { STAGES, type Stage } from '../vocabulary.js';

/** ORG-6: headcount up to 50 STARTUP, up to 500 GROWTH, above ENTERPRISE. */
export const proposeStage = (headcount: number): Stage => {
  if (headcount <= 50) return 'STARTUP';
  return headcount <= 500 ? 'GROWTH' : 'ENTERPRISE';
};

/** True when a control expected from `expected` on is not yet expected of a company at `stage`. */
export const isAboveStage = (expected: Stage, stage: Stage): boolean =>
  STAGES.indexOf(expected) > STAGES.indexOf(stage);

import { preparationStep } from './step.js';

/** Controls that fit the stage, and the plan worked off. */
export const step3 = preparationStep(3);

import { preparationStep } from './step.js';

/** Gap assessment and plan. Open again when the scope changed; steps after it go on meanwhile. */
export const step2 = preparationStep(2);

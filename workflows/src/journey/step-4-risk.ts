import { preparationStep } from './step.js';

/** Risk assessment. */
export const step4 = preparationStep(4);

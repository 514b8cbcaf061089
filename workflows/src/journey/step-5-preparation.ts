import { preparationStep } from './step.js';

/** Preparation of the audit; for a Type 2 its soft limit counts from 45 days before the end of the period. */
export const step5 = preparationStep(5);

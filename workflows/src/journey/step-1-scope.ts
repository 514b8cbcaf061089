import { preparationStep } from './step.js';

/** Choose the criteria. Entered when the journey starts; a scope that is opened again opens it too. */
export const step1 = preparationStep(1);

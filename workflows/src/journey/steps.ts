import type { JourneyStep } from './step.js';
import { step1 } from './step-1-scope.js';
import { step2 } from './step-2-gap.js';
import { step3 } from './step-3-controls.js';
import { step4 } from './step-4-risk.js';
import { step5 } from './step-5-preparation.js';
import { step6 } from './step-6-audit.js';
import { step7 } from './step-7-monitoring.js';

/** The journey in its order. */
export const journeySteps: readonly JourneyStep[] = [step1, step2, step3, step4, step5, step6, step7];

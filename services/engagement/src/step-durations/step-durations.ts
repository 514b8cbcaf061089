import { dayOf, daysBetween } from '@attestry/soc2';
import type { JourneyDoc } from '../journey-view/journey.projection.js';
import { daysInStep } from '../journey-view/journey.projection.js';
import type { CycleDurationsType } from './step-durations.type.js';

/** Days of each step of a cycle at an instant; a step reopened has the days of all its stays. */
export const stepDurations = (doc: JourneyDoc, now: string): CycleDurationsType => ({
  engagementId: doc.engagementId,
  startedAt: doc.startedAt,
  totalDays: doc.totalDays ?? Math.max(0, daysBetween(dayOf(doc.startedAt), dayOf(now))),
  steps: doc.steps.map((step) => ({ step: step.step, state: step.state, days: daysInStep(step, now) })),
});

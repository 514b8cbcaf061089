export type { Call, JourneyActivities, Reading } from './activities/journey-activities.js';
export type { SweepActivities } from './activities/sweep-activities.js';
export type { Answer } from './journey/answer.js';
export type { Fact, Listening } from './journey/fact.js';
export { journeyWorkflowId, shardOf, sweepWorkflowId } from './names.js';
export type { JourneyRecord } from './journey/record.js';

export type { Fact, Listening } from './journey/fact.js';
export { journeyWorkflowId, shardOf, sweepWorkflowId } from './names.js';

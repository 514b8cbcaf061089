import type { Step } from '@attestry/soc2';
import type { Level } from '../journey/action.js';
import type { Answer } from '../journey/answer.js';
import type { JourneyRecord } from '../journey/record.js';

export interface Reading {
  readonly tenant: string;
  readonly engagementId: string;
  /** What the answer must know at least, `<service>:<position>`. */
  readonly seen: readonly string[];
}

/** `key` names the command among all of all journeys: its id is derived from it, so a retry is the same command. */
export interface Call extends Reading {
  readonly key: string;
}

/** What a journey can do. Rejects only when the platform is away or behind; a broken rule is an answer. */
export interface JourneyActivities {
  journeyRecord(reading: Reading): Promise<JourneyRecord>;
  enterStep(call: Call, step: Step): Promise<Answer>;
  requestStepExit(call: Call, step: Step): Promise<Answer>;
  escalateJourney(call: Call, step: Step, level: Level): Promise<Answer>;
  lockMonitoringPeriod(call: Call): Promise<Answer>;
  openSuccessor(call: Call): Promise<Answer>;
  startJourney(call: Call): Promise<Answer>;
  completeJourney(call: Call): Promise<Answer>;
}

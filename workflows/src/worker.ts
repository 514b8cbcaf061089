import type { NativeConnection, WorkerOptions } from '@temporalio/worker';
import { Worker } from '@temporalio/worker';
import type { JourneyActivities } from './activities/journey-activities.js';
import type { SweepActivities } from './activities/sweep-activities.js';
import { workflowBundle } from './bundle.js';
import type { RestTracker } from './rest-tracker.js';

export interface WorkerSettings {
  readonly connection: NativeConnection;
  readonly namespace: string;
  readonly taskQueue: string;
  readonly activities: JourneyActivities & SweepActivities;
  readonly tracker: RestTracker;
  readonly options?: Partial<WorkerOptions>;
}

/** After a worker was killed, its tasks go to the others this much later; too short makes a busy worker replay. */
const STICKY_TIMEOUT = '2 seconds';
const GRACE = '8 seconds';

/** A worker of all workflows and activities. Await its `run()`: it rejects on fatal errors. */
export const createWorker = async ({ options, tracker, ...settings }: WorkerSettings): Promise<Worker> =>
  Worker.create({
    ...settings,
    sinks: tracker.sinks,
    workflowBundle: await workflowBundle(),
    stickyQueueScheduleToStartTimeout: STICKY_TIMEOUT,
    shutdownGraceTime: GRACE,
    ...options,
  });

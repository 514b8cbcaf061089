import { Client, Connection } from '@temporalio/client';
import type { TestService, WorkflowHandle, WorkflowHandleWithFirstExecutionRunId } from '@temporalio/client';
import { presentOf, testServiceOf } from '@attestry/service-kit';
import { NativeConnection } from '@temporalio/worker';
import type { Worker, WorkerOptions } from '@temporalio/worker';
import type { OwnServer } from '@attestry/testing';
import type { JourneyActivities } from '../activities/journey-activities.js';
import type { SweepActivities } from '../activities/sweep-activities.js';
import type { Fact, Listening } from '../journey/fact.js';
import type { Carried } from '../journey/state.js';
import { workflowBundle } from '../bundle.js';
import { journeyWorkflowId } from '../names.js';
import { RestTracker } from '../rest-tracker.js';
import { createWorker } from '../worker.js';
import { recordHistory } from './histories.js';
import { quietRuntime } from './quiet-runtime.js';

export const TASK_QUEUE = 'journey';

/** Milliseconds that a workflow gets to come to rest. */
const REST_MS = 20_000;

/** A time-skipping server of its own with clients; its time stands still but for `pass`. */
export class Stage {
  private readonly workers: { readonly worker: Worker; readonly done: Promise<void> }[] = [];
  private readonly tracker = new RestTracker();
  private count = 0;

  private constructor(
    readonly address: string,
    readonly client: Client,
    private readonly connection: Connection,
    private readonly native: NativeConnection,
    private readonly clock: TestService,
    private readonly remove: () => Promise<void>,
  ) {}

  static async set(server: OwnServer): Promise<Stage> {
    quietRuntime();
    await workflowBundle();
    const connection = await Connection.connect({ address: server.address });
    const native = await NativeConnection.connect({ address: server.address });
    return new Stage(
      server.address,
      new Client({ connection }),
      connection,
      native,
      await testServiceOf(server.address),
      () => server.remove(),
    );
  }

  async clear(): Promise<void> {
    this.workers.forEach(({ worker }) => worker.shutdown());
    await Promise.all(this.workers.map(({ done }) => done));
    await this.native.close();
    await this.connection.close();
    await this.remove();
  }

  /** A worker in this process, on its own queue. */
  async work(activities: JourneyActivities & SweepActivities, options: Partial<WorkerOptions> = {}): Promise<string> {
    const taskQueue = `${TASK_QUEUE}-${(this.count += 1)}`;
    const settings = {
      connection: this.native,
      namespace: 'default',
      taskQueue,
      activities,
      tracker: this.tracker,
      options,
    };
    const worker = await createWorker(settings);
    this.workers.push({ worker, done: worker.run() });
    return taskQueue;
  }

  readonly now = async (): Promise<string> => (await presentOf(this.clock)).toISOString();

  /** Lets business time pass to an instant; timers on the way fire. */
  async passTo(instant: string): Promise<void> {
    const seconds = Math.ceil((Date.parse(instant) - Date.parse(await this.now())) / 1_000);
    if (seconds > 0) await this.clock.unlockTimeSkippingWithSleep({ duration: { seconds: seconds as never } });
  }

  /** Resolves when the workflow waits and has nothing to do, timers that have come included. */
  async atRest({ workflowId }: WorkflowHandle): Promise<void> {
    const deadline = Date.now() + REST_MS;
    while (!this.tracker.knows(workflowId) || this.tracker.busy(workflowId, await this.now()).length > 0) {
      if (Date.now() > deadline) throw new Error(`${workflowId} does not come to rest`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  /**
   * Ends a workflow that is at rest. The server must have heard that first, which the answer to a query tells: one that
   * is terminated in the middle of a task keeps the server's time from passing.
   */
  async end(handle: WorkflowHandle): Promise<void> {
    await handle.query('__temporal_workflow_metadata');
    await handle.terminate();
  }

  /** With RECORD_HISTORIES set, keeps the history for the replay spec. */
  async keep(name: string, { workflowId }: WorkflowHandle, runId?: string): Promise<void> {
    if (!process.env['RECORD_HISTORIES']) return;
    await recordHistory(name, this.client.workflow.getHandle(workflowId, runId));
  }

  start(
    taskQueue: string,
    engagementId: string,
    carried?: Carried,
    workflowId = journeyWorkflowId('acme', engagementId),
  ): Promise<WorkflowHandleWithFirstExecutionRunId> {
    const args = [{ tenant: 'acme', engagementId, ...(carried ? { carried } : {}) }];
    return this.client.workflow.start('journey', {
      workflowId,
      taskQueue,
      args,
    });
  }
}

let facts = 0;

export const aFact = (type: string, change: Partial<Fact> = {}): Fact => {
  facts += 1;
  const id = `00000000-0000-4000-8000-${String(facts).padStart(12, '0')}`;
  return { id, type, seen: [`control:1:${facts}`], ...change };
};

export const tell = (handle: WorkflowHandle, fact: Fact): Promise<Listening> =>
  handle.executeUpdate<Listening, [Fact]>('fact', { args: [fact], updateId: fact.id });

import type { Client } from '@temporalio/client';
import { isGrpcServiceError, WithStartWorkflowOperation, WorkflowNotFoundError } from '@temporalio/client';
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import type { Fact, Listening } from '../journey/fact.js';
import type { journey } from '../journey/journey.js';
import type { sweep } from '../sweeps/sweep.js';
import { journeyWorkflowId, shardOf, sweepWorkflowId } from '../names.js';

export type Heard = Listening | 'GONE';

export interface WorkflowSettings {
  readonly taskQueue: string;
  readonly shards: number;
  /** Milliseconds of business time between two sweeps of a shard that is started now. */
  readonly sweepEvery: number;
}

const NOT_FOUND = 5;
const isGone = (error: unknown): boolean =>
  error instanceof WorkflowNotFoundError || (isGrpcServiceError(error) && Number(error.code) === NOT_FOUND);

/** How facts reach workflows: as updates whose id is the event's. */
export class WorkflowPort {
  constructor(
    private readonly client: Client,
    private readonly settings: WorkflowSettings,
  ) {}

  /** Starts the journey if it never ran, and tells it; `GONE` when it is over. */
  async begin(tenant: string, engagementId: string, fact: Fact): Promise<Heard> {
    const start = new WithStartWorkflowOperation<typeof journey>('journey', {
      workflowId: journeyWorkflowId(tenant, engagementId),
      taskQueue: this.settings.taskQueue,
      args: [{ tenant, engagementId }],
      workflowIdConflictPolicy: 'USE_EXISTING',
      workflowIdReusePolicy: 'REJECT_DUPLICATE',
    });
    try {
      return await this.client.workflow.executeUpdateWithStart<typeof journey, Listening, [Fact]>('fact', {
        args: [fact],
        updateId: fact.id,
        startWorkflowOperation: start,
      });
    } catch (error) {
      if (error instanceof WorkflowExecutionAlreadyStartedError) return 'GONE';
      throw error;
    }
  }

  /** Tells a journey; `GONE` when it does not run. */
  async tell(tenant: string, engagementId: string, fact: Fact): Promise<Heard> {
    const handle = this.client.workflow.getHandle(journeyWorkflowId(tenant, engagementId));
    try {
      return await handle.executeUpdate<Listening, [Fact]>('fact', { args: [fact], updateId: fact.id });
    } catch (error) {
      if (isGone(error) && !(await this.runs(handle.workflowId))) return 'GONE';
      throw error;
    }
  }

  /** Puts an organization under the care of its sweeper, which is started if it does not run. */
  async addToSweeper(tenant: string, eventId: string): Promise<void> {
    const { taskQueue, shards, sweepEvery: every } = this.settings;
    const start = new WithStartWorkflowOperation<typeof sweep>('sweep', {
      workflowId: sweepWorkflowId(shardOf(tenant, shards)),
      taskQueue,
      args: [{ every, tenants: [] }],
      workflowIdConflictPolicy: 'USE_EXISTING',
    });
    await this.client.workflow.executeUpdateWithStart<typeof sweep, number, [string]>('tenant-added', {
      args: [tenant],
      updateId: eventId,
      startWorkflowOperation: start,
    });
  }

  /** An update that meets a run on its way to the next one finds no run: the next try does. */
  private async runs(workflowId: string): Promise<boolean> {
    try {
      const { status } = await this.client.workflow.getHandle(workflowId).describe();
      return status.name === 'RUNNING' || status.name === 'CONTINUED_AS_NEW';
    } catch (error) {
      if (isGone(error)) return false;
      throw error;
    }
  }
}

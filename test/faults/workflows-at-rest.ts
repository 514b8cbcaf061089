import { setTimeout as pause } from 'node:timers/promises';
import type { Engagement } from '@attestry/client';
import { CHANNEL_WITHOUT_PINGS } from '@attestry/service-kit';
import { Client, Connection, WorkflowNotFoundError } from '@temporalio/client';
import type { Walk } from '../journey/walk.js';

const ENGAGEMENTS = `query Engagements { engagements(first: 20) { edges { node { id } } } }`;
const SWEEPER = 'sweep/0';
const POLL_MS = 200;

/** Looks at what Temporal says of the workflows of an organization. */
export interface Workflows {
  /** Those with a task or an activity under way, by id. */
  busy(): Promise<readonly string[]>;
}

/** A worker that was killed cannot say what it was doing; Temporal can. */
export const workflowsOf = async (address: string, { tenant, cast }: Walk): Promise<Workflows> => {
  const connection = await Connection.connect({ address, channelArgs: CHANNEL_WITHOUT_PINGS });
  const client = new Client({ connection });
  const isBusy = async (workflowId: string): Promise<boolean> => {
    try {
      const { raw } = await client.workflow.getHandle(workflowId).describe();
      return (raw.pendingActivities ?? []).length > 0 || Boolean(raw.pendingWorkflowTask);
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return false;
      throw error;
    }
  };
  return {
    busy: async () => {
      const { engagements } = await cast.owner.query<{ engagements: { edges: { node: Engagement }[] } }>(ENGAGEMENTS);
      const ids = [SWEEPER, ...engagements.edges.map(({ node }) => `journey/${tenant}/${node.id}`)];
      const busy = await Promise.all(ids.map(isBusy));
      return ids.filter((_, index) => busy[index]);
    },
  };
};

/** Resolves when none has anything under way. */
export const workflowsAtRest = async (workflows: Workflows, patience: number): Promise<void> => {
  for (const began = Date.now(); ; await pause(POLL_MS)) {
    const busy = await workflows.busy();
    if (busy.length === 0) return;
    if (Date.now() - began > patience) throw new Error(`These workflows do not come to rest: ${busy.join(', ')}.`);
  }
};

import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import type { Fact, Listening } from '@attestry/workflows';
import type { Arm } from '../measure/rounds.js';
import type { NoOps } from './no-ops.js';
import { isTurnedBack } from './no-ops.js';

/** How many are under way at any time. */
export const AT_A_TIME = 20;
const TENANT = 'bench';
const CARRIED = { heard: [], positions: {}, asked: {}, given: 9, successorId: 'eng-2', monitoring: true };

/** One way to carry engagements: a type of workflow on a queue of its own. */
export interface Way {
  readonly name: string;
  readonly workflowType: string;
  readonly taskQueue: string;
  readonly noOps: NoOps;
  /** Prefix of the engagements: whether their journeys are turned back. */
  readonly prefix: 'straight-' | 'turned-';
}

const withdrawn = (engagementId: string): Fact => ({
  id: randomUUID(),
  type: 'EngagementWithdrawn',
  service: 'engagement',
  engagementId,
  seen: ['engagement:1:2'],
});

/** Carries one engagement to its end; gives the milliseconds it took. */
const carry = async (client: Client, way: Way, engagementId: string): Promise<number> => {
  const began = performance.now();
  const { taskQueue, workflowType, noOps } = way;
  const refused = isTurnedBack(engagementId) ? noOps.refusal(engagementId) : undefined;
  const workflowId = `${workflowType}/${engagementId}`;
  const args = [{ tenant: TENANT, engagementId, carried: CARRIED }];
  const handle = await client.workflow.start(workflowType, { workflowId, taskQueue, args });
  if (refused) {
    await refused;
    const fact = withdrawn(engagementId);
    await handle.executeUpdate<Listening, [Fact]>('fact', { args: [fact], updateId: fact.id });
  }
  await handle.result();
  return performance.now() - began;
};

export const sagaArm = (client: Client, way: Way, workflows: number): Arm => ({
  name: way.name,
  run: async () => {
    const latencies: number[] = [];
    let left = workflows;
    const line = async (): Promise<void> => {
      while (left > 0) {
        left -= 1;
        latencies.push(await carry(client, way, `${way.prefix}${randomUUID()}`));
      }
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, line));
    return { events: latencies.length, latencies };
  },
});

/** Events of the history of one more workflow, carried alone. */
export const historyOf = async (client: Client, way: Way): Promise<number> => {
  const engagementId = `${way.prefix}${randomUUID()}`;
  await carry(client, way, engagementId);
  const { events } = await client.workflow.getHandle(`${way.workflowType}/${engagementId}`).fetchHistory();
  return events?.length ?? 0;
};

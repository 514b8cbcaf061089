import type { Walk } from '../journey/walk.js';
import { throughDoor } from './fault-door.js';
import { faultyWalk } from './faulty-walk.js';
import { PATIENCE_MS } from './patient-client.js';
import { workflowsAtRest, workflowsOf } from './workflows-at-rest.js';

/** Runs a scenario while processes of its stack end and start again, and requires that all of them did. */
export const withFaults = async (
  walk: Walk,
  door: string,
  temporal: string,
  scenario: (walk: Walk) => Promise<void>,
): Promise<void> => {
  const workflows = await workflowsOf(temporal, walk);
  const atRest = () => workflowsAtRest(workflows, PATIENCE_MS);
  const faulty = faultyWalk(walk, { inflict: throughDoor(door), atRest });
  await scenario(faulty);
  faulty.requireDone();
};

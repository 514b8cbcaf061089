import { sleep } from '@temporalio/workflow';
import { journey as journeyAsItIs } from '../journey/journey.js';
import { sweep as sweepAsItIs } from '../sweeps/sweep.js';

/** The negative control of the replay spec: workflows that begin otherwise than those whose histories were recorded. */
export const journey: typeof journeyAsItIs = async (input) => {
  await sleep(1);
  return journeyAsItIs(input);
};

export const sweep: typeof sweepAsItIs = async (input) => {
  await sleep(1);
  return sweepAsItIs(input);
};

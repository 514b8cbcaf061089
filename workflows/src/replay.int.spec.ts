import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { DeterminismViolationError } from '@temporalio/workflow';
import type { WorkflowBundleWithSourceMap } from '@temporalio/worker';
import { Worker } from '@temporalio/worker';
import { bundleOf, workflowBundle } from './bundle.js';
import { RestTracker } from './rest-tracker.js';
import { quietRuntime } from './testing/quiet-runtime.js';
import { askedIn } from './testing/asked-in.js';
import { recordedHistories, recordedHistory } from './testing/histories.js';

jest.setTimeout(60_000);

const names = await recordedHistories();

const replayed = async (workflowBundle: WorkflowBundleWithSourceMap): Promise<Map<string, Error | undefined>> => {
  const histories = await Promise.all(
    names.map(async (name) => ({ workflowId: name, history: await recordedHistory(name) })),
  );
  const { sinks } = new RestTracker();
  const results = new Map<string, Error | undefined>();
  for await (const { workflowId, error } of Worker.runReplayHistories({ workflowBundle, sinks }, histories))
    results.set(workflowId, error);
  return results;
};

beforeAll(quietRuntime);

describe('the workflows of today replay what was recorded', () => {
  let results: Map<string, Error | undefined>;
  beforeAll(async () => void (results = await replayed(await workflowBundle())));

  it.each(names)('%s', (name) => {
    expect([...results.keys()]).toContain(name);
    expect(results.get(name)).toBeUndefined();
  });

  it('each step entered, refused and left, each escalation, and both ways of a sweep are among the recorded', async () => {
    const asked = new Set((await Promise.all(names.map(recordedHistory))).flatMap(askedIn));
    const expected = [1, 2, 3, 4, 5, 6, 7].flatMap((step) => [
      `enterStep ${step} accepted`,
      `requestStepExit ${step} refused`,
      `requestStepExit ${step} accepted`,
      ...(step <= 5 ? [`escalateJourney ${step} accepted`] : []),
    ]);
    const others = ['openSuccessor accepted', 'startJourney accepted', 'lockMonitoringPeriod accepted'];
    const ends = ['completeJourney accepted', 'sweepTenant', 'sweepTenants'];
    expect([...asked]).toEqual(expect.arrayContaining([...expected, ...others, ...ends]));
    expect(names).toEqual(expect.arrayContaining(['worker-killed', 'withdrawn', 'facts-coalesced']));
  });
});

describe('the negative control: workflows that begin with one timer more', () => {
  let results: Map<string, Error | undefined>;
  beforeAll(async () => void (results = await replayed(await bundleOf('testing/changed-workflows.js'))));

  it.each(names)('%s is refused', (name) => {
    expect(results.get(name)).toBeInstanceOf(DeterminismViolationError);
  });
});

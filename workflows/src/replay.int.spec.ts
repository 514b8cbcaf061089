import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { DeterminismViolationError } from '@temporalio/workflow';
import type { WorkflowBundleWithSourceMap } from '@temporalio/worker';
import { Worker } from '@temporalio/worker';
import { bundleOf, workflowBundle } from './bundle.js';
import { RestTracker } from './rest-tracker.js';
import { quietRuntime } from './testing/quiet-runtime.js';
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

  it('both kinds of workflow, each step left, and each escalation are among the recorded', () => {
    const steps = [1, 2, 3, 4, 5];
    const expected = [
      ...steps.flatMap((step) => [`step-${step}-left`, `step-${step}-escalated`]),
      'step-6-left',
      'sweep',
    ];
    expect(names).toEqual(expect.arrayContaining(expected));
  });
});

describe('the negative control: workflows that begin with one timer more', () => {
  let results: Map<string, Error | undefined>;
  beforeAll(async () => void (results = await replayed(await bundleOf('testing/changed-workflows.js'))));

  it.each(names)('%s is refused', (name) => {
    expect(results.get(name)).toBeInstanceOf(DeterminismViolationError);
  });
});

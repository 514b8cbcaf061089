import { describe, expect, it } from '@jest/globals';
import type { WorkflowInfo } from '@temporalio/workflow';
import { RestTracker } from './rest-tracker.js';

const NOW = '2026-03-02T00:00:00.000Z';
const of = (workflowId: string) => ({ workflowId }) as WorkflowInfo;

describe('what the worker has not done yet', () => {
  const tracker = new RestTracker();
  const { busy, waiting, over } = tracker.sinks.rest;
  const lag = () => tracker.lag(NOW);

  it('counts journeys in the middle of a step and sweepers in the middle of a round, each by itself', () => {
    void busy.fn(of('journey/acme/eng-1'));
    void busy.fn(of('sweep/0'));
    expect(lag()).toEqual({ journeys: 1, sweeps: 1 });
  });
  it('one that waits for a fact, or for an instant to come, is at rest; one whose instant has come is not', () => {
    void waiting.fn(of('sweep/0'), undefined);
    void waiting.fn(of('journey/acme/eng-1'), '2026-03-03T00:00:00.000Z');
    expect(lag()).toEqual({ journeys: 0, sweeps: 0 });
    void waiting.fn(of('journey/acme/eng-1'), NOW);
    expect(lag()).toEqual({ journeys: 1, sweeps: 0 });
  });
  it('one that is over is forgotten', () => {
    void over.fn(of('journey/acme/eng-1'));
    expect(lag()).toEqual({ journeys: 0, sweeps: 0 });
  });
});

import type { Sinks } from '@temporalio/workflow';
import { proxySinks } from '@temporalio/workflow';
import type { Instant } from '@attestry/soc2/calendar';

/**
 * Tells the worker's process whether a workflow has something to do. A query could ask the same, but one that meets a
 * run on its way to the next is never answered by the time-skipping server, and keeps its time from passing.
 */
export interface RestSinks extends Sinks {
  readonly rest: {
    busy(): void;
    /** It waits for a fact, or for an instant if there is one. */
    waiting(until?: Instant): void;
    over(): void;
  };
}

export const { rest } = proxySinks<RestSinks>();

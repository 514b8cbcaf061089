import type { InjectedSinks } from '@temporalio/worker';
import type { Lag } from './health.js';
import type { RestSinks } from './journey/rest.js';

type Rest = { readonly is: 'BUSY' } | { readonly is: 'WAITING'; readonly until?: string | undefined };

/** Knows of the workflows that ran in this process whether they have something to do. */
export class RestTracker {
  private readonly rests = new Map<string, Rest>();

  readonly sinks: InjectedSinks<RestSinks> = {
    rest: {
      busy: { fn: ({ workflowId }) => void this.rests.set(workflowId, { is: 'BUSY' }) },
      waiting: { fn: ({ workflowId }, until) => void this.rests.set(workflowId, { is: 'WAITING', until }) },
      over: { fn: ({ workflowId }) => void this.rests.delete(workflowId) },
    },
  };

  /** Workflows with something to do whose ids begin so; `now` is business time, for timers that have come. */
  busy(prefix: string, now: string): string[] {
    const all = [...this.rests].filter(([id]) => id.startsWith(prefix));
    return all
      .filter(([, rest]) => rest.is === 'BUSY' || (rest.until !== undefined && rest.until <= now))
      .map(([id]) => id);
  }

  /** How many journeys and sweepers have something to do. */
  lag(now: string): Pick<Lag, 'journeys' | 'sweeps'> {
    return { journeys: this.busy('journey/', now).length, sweeps: this.busy('sweep/', now).length };
  }

  knows(workflowId: string): boolean {
    return this.rests.has(workflowId);
  }
}

import type { Logger } from 'pino';
import { backoff } from '../backoff.js';
import type { OwnerLock } from '../owner-lock.js';
import { pause } from '../pause.js';
import type { Publish } from './publish.js';
import { publish } from './publish.js';
import { ClaimLost } from './relay-checkpoints.js';
import type { RelayCheckpoints, RelayLag } from './relay-checkpoints.js';

export interface RelayOptions extends Omit<Publish, 'batch' | 'poll' | 'linger' | 'checkpoints'> {
  readonly checkpoints: Pick<RelayCheckpoints, 'claim' | 'advance' | 'lag'>;
  readonly lock: Pick<OwnerLock, 'acquire'>;
  readonly log: Logger;
  /** Events a send at most; default 500. */
  readonly batch?: number;
  /** Longest pause between two looks at the end of the log, in milliseconds; default 100. */
  readonly poll?: number;
  /** Pause between a sign of something new and the look at it, in milliseconds; default 0. */
  readonly linger?: number;
}

const RETRY = { first: 200, longest: 5_000 };

/** Carries a service's committed events to its topic: at least once, in order per stream, by one owner at a time. */
export class Relay {
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;
  private owned = false;

  constructor(private readonly options: RelayOptions) {}

  /** Whether this process is the one that sends. */
  get owner(): boolean {
    return this.owned;
  }

  start(): void {
    this.running ??= this.run(this.stopping.signal);
  }

  /** Lets the batch in hand finish, then gives the ownership back. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  lag(): Promise<RelayLag> {
    return this.options.checkpoints.lag();
  }

  private async run(stop: AbortSignal): Promise<void> {
    while (!stop.aborted) {
      const ownership = await this.options.lock.acquire(stop);
      if (!ownership) return;
      this.owned = true;
      await this.whileOwner(AbortSignal.any([stop, ownership.lost]));
      this.owned = false;
      await ownership.release();
    }
  }

  private async whileOwner(signal: AbortSignal): Promise<void> {
    const { batch = 500, poll = 100, linger = 0, log, service } = this.options;
    let failures = 0;
    while (!signal.aborted) {
      try {
        await publish({ ...this.options, batch, poll, linger }, signal, () => (failures = 0));
      } catch (error) {
        if (error instanceof ClaimLost) return log.warn({ service }, error.message);
        failures += 1;
        const wait = backoff(RETRY, failures);
        log.warn({ service, failures, wait, error: String(error) }, 'relay begins again from its checkpoint');
        await pause(wait, signal);
      }
    }
  }
}

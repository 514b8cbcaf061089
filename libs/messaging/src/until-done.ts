import type { Logger } from 'pino';
import { backoff } from './backoff.js';
import type { BackoffOptions } from './backoff.js';
import { pause } from './pause.js';

export interface UntilDone {
  /** Named in the log when it fails. */
  readonly what: string;
  readonly log: Logger;
  readonly signal: AbortSignal;
  readonly retry?: BackoffOptions;
  /** Called between two tries. */
  readonly between?: () => Promise<void>;
}

/** Repeats work on infrastructure that may be away, with growing pauses; undefined when the signal came first. */
export const untilDone = async <T>(options: UntilDone, work: () => Promise<T>): Promise<T | undefined> => {
  const { what, log, signal, retry = { first: 100, longest: 3_000 }, between } = options;
  for (let attempt = 1; !signal.aborted; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      log.warn({ what, attempt, error: String(error) }, 'waits and tries again');
      await pause(backoff(retry, attempt), signal);
      await between?.();
    }
  }
  return undefined;
};

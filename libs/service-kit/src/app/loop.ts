import type { OwnerLock } from '@attestry/messaging';
import { pause } from '@attestry/messaging';
import type { Logger } from 'pino';

export interface Loop {
  stop(): Promise<void>;
}

export interface OwnedLoop {
  readonly name: string;
  readonly lock: Pick<OwnerLock, 'acquire'>;
  readonly logger: Logger;
  /** One piece of work; gives whether more is known to be at hand. */
  readonly step: () => Promise<boolean>;
  /** Resolves when there may be something to do, after `milliseconds` at the latest. */
  readonly idle: (milliseconds: number) => Promise<void>;
  /** Pause between that and the next step, in milliseconds: what comes together is done together. Default none. */
  readonly linger?: number;
}

const PAUSES_MS = [50, 200, 1_000, 5_000] as const;

/** What no sign told, an append of another process, is seen after this time at the latest. */
const IDLE_MS = 250;

const work = async ({ name, step, idle, linger = 0, logger }: OwnedLoop, signal: AbortSignal): Promise<void> => {
  let failures = 0;
  while (!signal.aborted) {
    try {
      const more = await step();
      failures = 0;
      if (more) continue;
      await idle(IDLE_MS);
      if (linger > 0) await pause(linger, signal);
    } catch (error) {
      const wait = PAUSES_MS[Math.min(failures, PAUSES_MS.length - 1)] ?? 5_000;
      failures += 1;
      if (!signal.aborted) logger.error({ loop: name, error: String(error), wait }, 'step failed, trying again');
      await pause(wait, signal);
    }
  }
};

const terms = async (loop: OwnedLoop, stopping: AbortSignal): Promise<void> => {
  while (!stopping.aborted) {
    const ownership = await loop.lock.acquire(stopping);
    if (!ownership) return;
    await work(loop, AbortSignal.any([stopping, ownership.lost]));
    await ownership.release();
  }
};

/** Works for ever while this process is the elected owner; a step that throws is logged and tried again with growing pauses. */
export const ownedLoop = (loop: OwnedLoop): Loop => {
  const stopping = new AbortController();
  const finished = terms(loop, stopping.signal);
  return {
    stop: async () => {
      stopping.abort();
      await finished;
    },
  };
};

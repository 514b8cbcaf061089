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
  /** One piece of work; gives the number of things done. */
  readonly step: () => Promise<number>;
  /** Resolves when there may be something to do, after `milliseconds` at the latest. */
  readonly idle: (milliseconds: number) => Promise<void>;
}

const PAUSES_MS = [50, 200, 1_000, 5_000] as const;

const SOON_MS = 20;
const LATER_MS = 250;
const SOON_LOOKS = 50;

/** A sign wakes the reader at once; looking without one is for what a sign missed, and needs no haste after a second of quiet. */
const idleAfter = (looks: number): number => (looks < SOON_LOOKS ? SOON_MS : LATER_MS);

const work = async ({ name, step, idle, logger }: OwnedLoop, signal: AbortSignal): Promise<void> => {
  let [failures, looks] = [0, 0];
  while (!signal.aborted) {
    try {
      const done = await step();
      failures = 0;
      looks = done === 0 ? looks + 1 : 0;
      if (done === 0) await idle(idleAfter(looks));
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

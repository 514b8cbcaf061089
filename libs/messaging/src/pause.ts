import { setTimeout as sleep } from 'node:timers/promises';

/** Waits, or returns at once when the signal is aborted; never throws. */
export const pause = async (milliseconds: number, signal: AbortSignal): Promise<void> => {
  await sleep(milliseconds, undefined, { signal }).catch(() => undefined);
};

import { setTimeout as sleep } from 'node:timers/promises';
import type { Child } from './child.js';
import { describeExit, lastWords } from './last-words.js';

/** Waits until the child is ready; ends it and throws its last words when it ended first or takes too long. */
export const whenReady = async (child: Child, ready: Promise<unknown>, timeoutMs: number): Promise<Child> => {
  const timer = Promise.withResolvers<never>();
  const late = setTimeout(
    () => timer.reject(new Error(lastWords(child, `was not ready after ${timeoutMs / 1000} s`))),
    timeoutMs,
  );
  const gone = child.exited.then((exit) =>
    Promise.reject(new Error(lastWords(child, `ended (${describeExit(exit)})`))),
  );
  try {
    await Promise.race([ready, gone, timer.promise]);
    return child;
  } catch (error) {
    if (!child.stopping()) void child.stop('SIGKILL');
    throw error;
  } finally {
    clearTimeout(late);
  }
};

/** Starts a child and waits until it wrote a line that matches. */
export const whenWritten = async (
  start: (onLine: (line: string) => void) => Promise<Child>,
  pattern: RegExp,
  timeoutMs: number,
): Promise<Child> => {
  const seen = Promise.withResolvers<void>();
  return whenReady(await start((line) => pattern.test(line) && seen.resolve()), seen.promise, timeoutMs);
};

const healthy = async (url: string): Promise<boolean> => {
  const response = await fetch(url, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
  return response?.ok ?? false;
};

/** Waits until the process answers 200 on its health address. */
export const whenHealthy = (child: Child, url: string, timeoutMs: number): Promise<Child> => {
  const poll = async () => {
    while (!child.stopping() && !(await healthy(url))) await sleep(150);
  };
  return whenReady(child, poll(), timeoutMs);
};

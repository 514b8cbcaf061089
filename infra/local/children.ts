import type { Child } from './child.js';
import { describeExit, lastWords } from './last-words.js';

/** A child ended by itself: by name, with its last words. */
export class Crash extends Error {}

const living = new Set<Child>();
const firstCrash = Promise.withResolvers<never>();
firstCrash.promise.catch(() => undefined);
let closing = false;
let changed: () => void = () => undefined;

/** True once everything is being stopped: nothing may be started any more. */
export const isClosing = (): boolean => closing;

/** Rejects as soon as a child has ended that nobody stopped. */
export const crash = (): Promise<never> => firstCrash.promise;

/** Calls back whenever a child was started or has ended. */
export const onChange = (listener: () => void): void => void (changed = listener);

export const enter = (child: Child): void => {
  living.add(child);
  changed();
  const leave = (what: string) => {
    living.delete(child);
    if (child.watched && !child.stopping()) firstCrash.reject(new Crash(lastWords(child, what)));
    changed();
  };
  child.exited.then(
    (exit) => leave(`ended by itself (${describeExit(exit)})`),
    (error: unknown) => leave(String(error)),
  );
};

export const livingChildren = (): readonly Child[] => [...living];

/** Stops programs before the servers they use, in less than ten seconds. */
export const stopInOrder = async (children: readonly Child[]): Promise<void> => {
  const tier = (name: Child['tier'], graceMs: number) =>
    Promise.allSettled(children.filter((child) => child.tier === name).map((child) => child.stop(undefined, graceMs)));
  await tier('program', 4_000);
  await tier('server', 5_000);
};

/** Stops whatever was started and has not ended; nothing can be started afterwards. */
export const stopEverything = (): Promise<void> => {
  closing = true;
  return stopInOrder([...living]);
};

/** For the impatient: ends everything at once. Data stays whole, the next start only takes longer. */
export const killEverything = (): void => {
  closing = true;
  for (const child of living) void child.stop('SIGKILL');
};

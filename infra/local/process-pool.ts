import type { Pool } from './broker-pool.js';
import { startChild, type Child } from './child.js';
import { livingChildren } from './children.js';

/** The processes of a running stack, by name, for a test that stops some and starts them again as they were. */
export const processPool = (): Pool => {
  const stopped = new Map<string, Child>();
  return {
    create: () => Promise.reject(new Error('Only what the stack has started can be stopped and started.')),
    remove: () => Promise.reject(new Error('A process of the stack is not removed.')),
    stop: async (name, signal) => {
      const child = livingChildren().find((one) => one.name === name);
      if (!child) throw new Error(`There is no process ${name}.`);
      await child.stop(signal, 30_000);
      stopped.set(name, child);
    },
    start: async (name) => {
      const child = stopped.get(name);
      if (!child) throw new Error(`${name} was not stopped.`);
      stopped.delete(name);
      await startChild(child.options);
    },
  };
};

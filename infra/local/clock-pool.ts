import { join } from 'node:path';
import type { Pool } from './broker-pool.js';
import type { Child } from './child.js';
import { freePort } from './net.js';
import { startTestServer } from './temporal-test.js';

interface Entry {
  readonly port: number;
  child: Child | undefined;
}

/** Time-skipping servers of single tests: whoever moves a clock must have it alone. */
export const clockPool = (classpath: string, logs: string): Pool => {
  const entries = new Map<string, Entry>();
  const entry = (id: string): Entry => {
    const found = entries.get(id);
    if (!found) throw new Error(`There is no time-skipping server ${id}.`);
    return found;
  };
  const start = async (id: string) => {
    const found = entry(id);
    found.child ??= await startTestServer(classpath, found.port, join(logs, `${id}.log`), false);
  };
  const stop = async (id: string, signal: NodeJS.Signals = 'SIGTERM') => {
    const found = entry(id);
    await found.child?.stop(signal);
    found.child = undefined;
  };
  const create = async () => {
    const port = await freePort();
    const id = `clock-${port}`;
    entries.set(id, { port, child: undefined });
    await start(id);
    return { id, address: `127.0.0.1:${port}` };
  };
  const remove = async (id: string) => {
    await stop(id, 'SIGKILL');
    entries.delete(id);
  };
  return { create, start, stop, remove };
};

import { mkdtemp, mkdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Child } from './child.js';
import { startKafka, type KafkaOptions } from './kafka.js';
import { freePort } from './net.js';

/** A server that a single test may stop and start without disturbing others. */
export interface Pooled {
  readonly id: string;
  readonly address: string;
}

export interface Pool {
  readonly create: () => Promise<Pooled>;
  readonly start: (id: string) => Promise<void>;
  /** Stops it cleanly, or at once with SIGKILL. */
  readonly stop: (id: string, signal?: NodeJS.Signals) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

interface Entry {
  readonly options: KafkaOptions;
  child: Child | undefined;
}

export const brokerPool = (classpath: string, folder: string): Pool => {
  const entries = new Map<string, Entry>();
  const entry = (id: string): Entry => {
    const found = entries.get(id);
    if (!found) throw new Error(`There is no broker ${id}.`);
    return found;
  };
  const start = async (id: string) => {
    const found = entry(id);
    found.child ??= await startKafka(classpath, found.options);
  };
  const stop = async (id: string, signal: NodeJS.Signals = 'SIGTERM') => {
    const found = entry(id);
    await found.child?.stop(signal);
    found.child = undefined;
  };
  const create = async () => {
    await mkdir(folder, { recursive: true });
    const own = await mkdtemp(join(folder, 'broker-'));
    const id = basename(own);
    const [port, controllerPort] = [await freePort(), await freePort()];
    entries.set(id, {
      options: { folder: own, port, controllerPort, logFile: join(own, 'kafka.log'), name: id, watched: false },
      child: undefined,
    });
    await start(id);
    return { id, address: `127.0.0.1:${port}` };
  };
  const remove = async (id: string) => {
    await stop(id, 'SIGKILL');
    entries.delete(id);
    await rm(join(folder, id), { recursive: true, force: true });
  };
  return { create, start, stop, remove };
};

import type { Pool } from 'pg';
import { childrenOf, listenerOn, ownMemory, statOf } from './processes.js';

/** The server processes that a benchmark loads. None are known when a server runs elsewhere, or not on Linux. */
export interface Server {
  readonly names: readonly string[];
  /** Main processes. */
  readonly pids: readonly number[];
  /** CPU seconds since their start, those of ended backends included. */
  cpu(): number | undefined;
  /** MB of memory of their own. */
  memory(): number | undefined;
}

export const serverOf = (known: Readonly<Record<string, number | undefined>>): Server => {
  const pids = Object.values(known).flatMap((pid) => (pid === undefined ? [] : [pid]));
  const complete = pids.length === Object.keys(known).length;
  const all = (): number[] => pids.flatMap((pid) => [pid, ...childrenOf(pid)]);
  return {
    names: Object.keys(known),
    pids,
    cpu: () => (complete ? sum(all().map((pid) => statOf(pid)?.cpu ?? 0)) + buried(pids) : undefined),
    memory: () => (complete ? sum(all().map(ownMemory)) : undefined),
  };
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const buried = (pids: readonly number[]): number => sum(pids.map((pid) => statOf(pid)?.buriedCpu ?? 0));

/** The main process of PostgreSQL, if it runs on this machine. */
export const postmaster = async (admin: Pool): Promise<number | undefined> => {
  const client = await admin.connect();
  try {
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    const backend = statOf(rows[0]?.pid ?? 0);
    return backend?.name.startsWith('postgres') ? backend.parent : undefined;
  } finally {
    client.release();
  }
};

export const broker = (address: string): number | undefined => {
  const { hostname, port } = new URL(`kafka://${address}`);
  return ['127.0.0.1', 'localhost'].includes(hostname) ? listenerOn(Number(port)) : undefined;
};

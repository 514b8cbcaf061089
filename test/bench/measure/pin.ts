import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { childrenOf } from './processes.js';
import type { Server } from './server.js';

const SERVER_CORE = 0;
const CLIENT_CORE = 1;

const pin = (pid: number, core: number): boolean =>
  spawnSync('taskset', ['-a', '-p', '-c', String(core), String(pid)], { stdio: 'ignore' }).status === 0;

/** Servers to the first core; processes they start later inherit it. */
const pinServer = ({ pids }: Server): boolean =>
  pids.length > 0 &&
  pids.flatMap((pid) => [pid, ...childrenOf(pid)]).filter((pid) => !pin(pid, SERVER_CORE)).length === 0;

/** A process that makes load or listens: beside the servers, not beside what is under test. */
export const pinHelper = (pid: number | undefined): boolean => pid !== undefined && pin(pid, SERVER_CORE);

/** A process under test: away from the servers and from what makes its load. */
export const pinUnderTest = (pid: number | undefined): boolean => pid !== undefined && pin(pid, CLIENT_CORE);

/**
 * The server on one core, this process on another, so that neither takes the other's time. Only servers started for the
 * benchmark are moved. Returns a sentence for the report.
 */
export const pinApart = (server: Server): string => {
  if (process.env['DATABASE_URL'] || process.env['KAFKA_BROKERS']) return 'Not pinned: the servers are not our own.';
  if (availableParallelism() < 2) return 'Not pinned: there is one core.';
  if (!pinServer(server) || !pin(process.pid, CLIENT_CORE))
    return 'Not pinned: taskset or the servers are not at hand.';
  return `Servers on core ${SERVER_CORE}, client on core ${CLIENT_CORE}.`;
};

import { setTimeout as sleep } from 'node:timers/promises';
import { commandLineOf, isRunning, readRun, writeRun, type RunFile } from './run-file.js';
import { root, type StateFolder } from './paths.js';

export class AlreadyRunning extends Error {}

const refusal = (run: RunFile): string => {
  const where = run.addresses['graphql'] ? ` GraphQL is at ${run.addresses['graphql']}.` : '';
  return `A stack runs already on this data (process ${run.pid}, "${run.command}", since ${run.startedAt}).${where} Stop it with Ctrl-C there, or with: kill ${run.pid}`;
};

/** What a stack killed outright has left behind: its processes that still run from this checkout. */
const leftovers = (run: RunFile): readonly number[] =>
  run.processes.filter(({ pid }) => commandLineOf(pid)?.includes(root)).map(({ pid }) => pid);

const end = async (pids: readonly number[]): Promise<void> => {
  const signal = (name: NodeJS.Signals) =>
    pids.filter((pid) => commandLineOf(pid)).forEach((pid) => process.kill(pid, name));
  signal('SIGINT');
  for (let waited = 0; waited < 5_000 && pids.some((pid) => commandLineOf(pid)); waited += 200) await sleep(200);
  signal('SIGKILL');
};

/** Makes this process the one that runs on the data: refuses when another does, and clears what a killed one left. */
export const claim = async (folder: StateFolder, command: string): Promise<void> => {
  const before = readRun(folder.run);
  if (before && isRunning(before)) throw new AlreadyRunning(refusal(before));
  const pids = before ? leftovers(before) : [];
  if (pids.length > 0) {
    process.stdout.write(`  The last stack was killed; ending the ${pids.length} processes it left.\n`);
    await end(pids);
  }
  const startedAt = new Date().toISOString();
  const mine = { pid: process.pid, command, startedAt, state: 'starting' as const, addresses: {}, processes: [] };
  writeRun(folder.run, { ...mine, secrets: { developmentClient: '' } });
  // Of two that start in the same moment, the one that wrote last goes on.
  await sleep(50);
  const now = readRun(folder.run);
  if (now && now.pid !== process.pid) throw new AlreadyRunning(refusal(now));
};

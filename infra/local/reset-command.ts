import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { readArguments } from './command-table.js';
import { stateFolder } from './paths.js';
import { wipe } from './postgres-place.js';
import { isRunning, readRun } from './run-file.js';

/** Data of the specs, which their own servers renew at every start. */
const kept = new Set(['test', 'test-servers.json']);

const agreed = async (folder: string): Promise<boolean> => {
  if (!process.stdin.isTTY)
    throw new Error('reset asks before it deletes, and there is no terminal to ask on: say --yes.');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`Delete all local data in ${folder}? [y/N] `);
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
};

export const runReset = async (argv: readonly string[]): Promise<number> => {
  const args = readArguments('reset', argv);
  const folder = stateFolder().root;
  for (const name of ['', 'journey']) {
    const run = readRun(stateFolder(name).run);
    if (run && isRunning(run))
      throw new Error(`A stack runs on this data (process ${run.pid}, "${run.command}"): stop it first.`);
  }
  if (!existsSync(folder)) return (process.stdout.write('There is no local data.\n'), 0);
  if (!args.flag('yes') && !(await agreed(folder))) return (process.stdout.write('Nothing was deleted.\n'), 1);
  const entries = (await readdir(folder)).filter((name) => !kept.has(name));
  for (const name of entries) await wipe(join(folder, name));
  process.stdout.write(`Deleted the local data in ${folder}.\n`);
  return 0;
};

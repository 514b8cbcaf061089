import { join } from 'node:path';
import { startChild } from '../child.js';
import { claim } from '../claim.js';
import { livingChildren, onChange } from '../children.js';
import type { StateFolder } from '../paths.js';
import { removeRun, writeRun } from '../run-file.js';
import { supervised } from '../supervise.js';

/** Two children under the real supervisor, for its specs: `little-stack.js <folder> <script of the second child>`. */
const [root = '', script = ''] = process.argv.slice(2);
const folder: StateFolder = {
  root,
  logs: join(root, 'logs'),
  secrets: join(root, 'secrets.json'),
  run: join(root, 'run.json'),
};

const child = (name: string, code: string) =>
  startChild({
    name,
    tier: 'program',
    command: process.execPath,
    args: ['-e', code],
    logFile: join(folder.logs, `${name}.log`),
  });

const keepRunFile = (): void => {
  const processes = livingChildren().map(({ name, pid, logFile }) => ({ name, pid, log: logFile }));
  const mine = { pid: process.pid, command: 'little stack', startedAt: '', state: 'running' as const, addresses: {} };
  writeRun(folder.run, { ...mine, processes, secrets: { developmentClient: '' } });
};

const run = async (): Promise<number> => {
  await claim(folder, 'little stack');
  onChange(keepRunFile);
  await child('steady', 'setInterval(() => {}, 1000)');
  await child('other', script);
  process.stdout.write('running\n');
  return new Promise<number>(() => undefined);
};

process.exit(await supervised(run, () => removeRun(folder.run)));

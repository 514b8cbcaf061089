import { resolve } from 'node:path';
import { claim } from './claim.js';
import { readArguments } from './command-table.js';
import { stateFolder } from './paths.js';
import { wipe } from './postgres-place.js';
import { removeRun } from './run-file.js';
import { startStack } from './stack.js';
import { supervised } from './supervise.js';
import { hasDriver, walk } from './walk.js';

/** A stack of its own on fresh data, its clock the time-skipping server's; ends with the driver and its exit code. */
export const runJourney = async (argv: readonly string[]): Promise<number> => {
  const args = readArguments('journey', argv);
  const out = resolve(args.text('out') ?? 'out');
  const folder = stateFolder('journey');
  const command = 'npm run journey';
  if (!hasDriver()) throw new Error('There is no journey driver in this build (test/journey/main.ts).');
  const run = async () => {
    await claim(folder, command);
    await wipe(folder.root);
    const stack = await startStack({
      command,
      folder,
      ports: {},
      logLevel: args.text('log-level') ?? 'info',
      accelerated: true,
    });
    const to = args.text('to');
    return walk(stack, ['--out', out, ...(to ? ['--to', to] : [])]);
  };
  return supervised(run, () => removeRun(folder.run));
};

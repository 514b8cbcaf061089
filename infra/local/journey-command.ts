import { resolve } from 'node:path';
import { claim } from './claim.js';
import { controlServer } from './control-server.js';
import { readArguments, UsageError } from './command-table.js';
import { stateFolder } from './paths.js';
import { processPool } from './process-pool.js';
import { wipe } from './postgres-place.js';
import { removeRun } from './run-file.js';
import { startStack } from './stack.js';
import { supervised } from './supervise.js';
import { hasDriver, walk } from './walk.js';

/** When the clock of a scenario begins; the driver knows them by the same names. */
const BEGINS: Readonly<Record<string, Date | undefined>> = {
  sample: undefined,
  // A Monday whose weeks and months are those of 2025-09-01, the first day of the worked example.
  tidewater: new Date('2036-09-01T09:00:00.000Z'),
};

/** A stack of its own on fresh data, its clock the time-skipping server's; ends with the driver and its exit code. */
export const runJourney = async (argv: readonly string[]): Promise<number> => {
  const args = readArguments('journey', argv);
  const scenario = args.text('scenario') ?? 'sample';
  if (!Object.hasOwn(BEGINS, scenario))
    throw new UsageError(`--scenario is one of ${Object.keys(BEGINS).join(', ')}, not "${scenario}".`);
  const begins = BEGINS[scenario];
  const out = resolve(args.text('out') ?? 'out');
  const folder = stateFolder('journey');
  const command = 'npm run journey';
  const faults = args.flag('faults');
  if (faults && scenario !== 'sample') throw new UsageError('--faults are planned for the steps of the sample alone.');
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
      mortalWorker: faults,
      ...(begins ? { begins } : {}),
    });
    const to = args.text('to');
    const told = ['--scenario', scenario, '--out', out, ...(to ? ['--to', to] : [])];
    const door = faults ? ['--faults', await controlServer({ processes: processPool() })] : [];
    return walk(stack, [...told, ...door, ...(args.flag('keep') ? ['--keep'] : [])]);
  };
  return supervised(run, () => removeRun(folder.run));
};

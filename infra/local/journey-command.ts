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
interface Scenario {
  /** First day of its clock, default today. */
  readonly begins?: Date;
  /** What `--to` may name. */
  readonly ends: readonly string[];
}

const SCENARIOS: Readonly<Record<string, Scenario>> = {
  sample: { ends: ['type-1'] },
  tidewater: {
    // A Monday whose weeks and months are those of 2025-09-01, the first day of the worked example.
    begins: new Date('2036-09-01T09:00:00.000Z'),
    ends: ['8.1', '8.2', '8.3', '8.4', '8.5', '8.6', '8.7', '8.8', '8.9'],
  },
  harborlight: {
    // A Monday; its samples are worked out for these days.
    begins: new Date('2037-01-05T09:00:00.000Z'),
    ends: ['G1', 'G2', 'G3', 'G4', 'G5', 'G6'],
  },
};

const scenarioOf = (name: string, to: string | undefined): Scenario => {
  const scenario = Object.hasOwn(SCENARIOS, name) ? SCENARIOS[name] : undefined;
  if (!scenario) throw new UsageError(`--scenario is one of ${Object.keys(SCENARIOS).join(', ')}, not "${name}".`);
  if (to && !scenario.ends.includes(to))
    throw new UsageError(`--to of the scenario ${name} is one of ${scenario.ends.join(', ')}, not "${to}".`);
  return scenario;
};

/** A stack of its own on fresh data, its clock the time-skipping server's; ends with the driver and its exit code. */
export const runJourney = async (argv: readonly string[]): Promise<number> => {
  const args = readArguments('journey', argv);
  const scenario = args.text('scenario') ?? 'sample';
  const to = args.text('to');
  const { begins } = scenarioOf(scenario, to);
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
    const told = ['--scenario', scenario, '--out', out, ...(to ? ['--to', to] : [])];
    const door = faults ? ['--faults', await controlServer({ processes: processPool() })] : [];
    return walk(stack, [...told, ...door, ...(args.flag('keep') ? ['--keep'] : [])]);
  };
  return supervised(run, () => removeRun(folder.run));
};

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments, UsageError } from './command-table.js';
import { portsOf } from './last-ports.js';
import { cache, root, stateFolder } from './paths.js';
import { wipe } from './postgres-place.js';
import { provideKafka, providePostgres, provideTemporal } from './provision.js';
import { readSecrets } from './secrets.js';
import { supervised } from './supervise.js';

const entry = join(root, 'test/dist/bench/main.js');
const known = ['append', 'feed', 'relay', 'rebuild', 'command', 'saga', 'sweep'];
const onTemporal = ['saga', 'sweep'];

const measure = (args: readonly string[], env: Readonly<Record<string, string>>): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--enable-source-maps', entry, ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: 'inherit',
    });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
    process.once('exit', () => child.kill('SIGKILL'));
  });

/** Runs the benchmarks on a PostgreSQL and a Kafka of their own, and a Temporal where they use it, with nothing else on them. */
export const runBench = async (argv: readonly string[]): Promise<number> => {
  const args = readArguments('bench', argv);
  const unknown = args.positionals.find((name) => !known.includes(name));
  if (unknown) throw new UsageError(`There is no benchmark "${unknown}". Known: ${known.join(', ')}.`);
  if (!existsSync(entry)) throw new Error('There are no benchmarks in this build (test/bench/main.ts).');
  const folder = stateFolder('bench');
  const run = async () => {
    await wipe(folder.root);
    const ports = portsOf(folder, {});
    const password = (await readSecrets(folder.secrets)).postgres;
    const names = args.positionals.length > 0 ? args.positionals : known;
    const needsTemporal = names.some((name) => onTemporal.includes(name));
    const [database, brokers, temporal] = await Promise.all([
      providePostgres(folder, ports, password),
      provideKafka(folder, ports),
      needsTemporal ? provideTemporal(folder, ports) : undefined,
    ]);
    const env = {
      ATTESTRY_TEST_DATABASE_URL: database,
      ATTESTRY_TEST_BROKERS: brokers,
      ATTESTRY_CACHE: cache(),
      ...(temporal ? { ATTESTRY_BENCH_TEMPORAL: temporal.address } : {}),
    };
    return measure([...names, ...(args.flag('quick') ? ['--quick'] : [])], env);
  };
  return supervised(run);
};

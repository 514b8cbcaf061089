import { serviceDatabaseAddresses } from '@attestry/databases';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { readArguments, UsageError } from './command-table.js';
import { root } from './paths.js';
import { runningStack, type RunningStack } from './running-stack.js';
import { readSecrets, roleSecret } from './secrets.js';
import { services } from './services.js';

type Environment = Readonly<Record<string, string>>;

/** What the service's own program needs, of a stack that runs here. */
const environmentOf = async ({ folder, run }: RunningStack, service: string): Promise<Environment> => {
  const secrets = await readSecrets(folder.secrets);
  const adminUrl = run.addresses['database'] ?? '';
  const addresses = (of: string) => serviceDatabaseAddresses(adminUrl, of, { secret: roleSecret(adminUrl, secrets) });
  return {
    PROJECTOR_DATABASE_URL: addresses(service).projectorUrl,
    KEYSTORE_DATABASE_URL: addresses('keystore').appUrl,
    KEYSTORE_MASTER_KEY: secrets.keystoreMaster,
  };
};

const runProgram = (service: string, views: readonly string[], env: Environment): Promise<number> =>
  new Promise((resolve, reject) => {
    const program = join(root, `services/${service}/dist/rebuild.js`);
    const child = spawn(process.execPath, ['--enable-source-maps', program, ...views], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: 'inherit',
    });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });

/** Makes read models of a service anew from its log, while it goes on. */
export const runRebuild = async (argv: readonly string[]): Promise<number> => {
  const args = readArguments('rebuild', argv);
  const [service, ...views] = args.positionals;
  if (!services.some((known) => known === service))
    throw new UsageError(
      `${service === undefined ? 'A service is missing' : `There is no service "${service}"`}. Known: ${services.join(', ')}.\nSee: npm run rebuild -- --help`,
    );
  const given = process.env['PROJECTOR_DATABASE_URL'] !== undefined && args.text('stack') === undefined;
  const env = given ? {} : await environmentOf(runningStack(args.text('stack')), service ?? '');
  return runProgram(service ?? '', views, env);
};

import { ALL_ROLES, isRole, type Role } from '@attestry/access';
import { developmentToken } from '@attestry/identity';
import { readArguments, UsageError, type Arguments } from './command-table.js';
import { stateFolder } from './paths.js';
import { isRunning, readRun, type RunFile } from './run-file.js';
import { sampleTenant } from './walk.js';

const runningStack = (name: string): RunFile => {
  const run = readRun(stateFolder(name).run);
  if (!run || !isRunning(run) || run.state !== 'running')
    throw new Error('No stack is running: start one with "npm start" or "npm run serve".');
  return run;
};

const rolesOf = (args: Arguments): readonly Role[] => {
  const given = args.text('as');
  if (!given) throw new UsageError('--as is missing: a role code such as TO.\nSee: npm run token -- --help');
  return given.split(/[\s,]+/).map((code) => {
    if (!isRole(code)) throw new UsageError(`"${code}" is no role. Known: ${ALL_ROLES.join(' ')}.`);
    return code;
  });
};

export const runToken = async (argv: readonly string[]): Promise<number> => {
  const args = readArguments('token', argv);
  const roles = rolesOf(args);
  const run = runningStack(args.text('stack') ?? '');
  const firm = args.text('firm');
  const token = await developmentToken({
    issuer: run.addresses['issuer'] ?? '',
    clientSecret: run.secrets.developmentClient,
    tenant: args.text('tenant') ?? sampleTenant,
    roles,
    person: args.text('person') ?? 'p-01',
    ...(firm ? { firm } : {}),
  });
  process.stdout.write(`${token}\n`);
  return 0;
};

import { ALL_ROLES, isRole, type Role } from '@attestry/access';
import { developmentToken } from '@attestry/identity';
import { readArguments, UsageError, type Arguments } from './command-table.js';
import { runningStack } from './running-stack.js';
import { sampleTenant } from './walk.js';

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
  const run = runningStack(args.text('stack')).run;
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

import { readArguments, UsageError, type Arguments } from './command-table.js';
import { stateFolder } from './paths.js';
import { isRunning, readRun, type RunFile } from './run-file.js';
import { developmentClient } from './services.js';
import { sampleTenant } from './walk.js';

const grantType = 'urn:attestry:params:grant-type:development';

const runningStack = (name: string): RunFile => {
  const run = readRun(stateFolder(name).run);
  if (!run || !isRunning(run) || run.state !== 'running')
    throw new Error('No stack is running: start one with "npm start" or "npm run serve".');
  return run;
};

const form = (args: Arguments): URLSearchParams => {
  const roles = args.text('as');
  if (!roles) throw new UsageError('--as is missing: a role code such as TO.\nSee: npm run token -- --help');
  const firm = args.text('firm');
  return new URLSearchParams({
    grant_type: grantType,
    tenant: args.text('tenant') ?? sampleTenant,
    roles: roles.split(/[\s,]+/).join(' '),
    sub: args.text('person') ?? 'p-01',
    ...(firm ? { firm } : {}),
  });
};

const ask = async (run: RunFile, body: URLSearchParams): Promise<string> => {
  const authorization = `Basic ${Buffer.from(`${developmentClient}:${run.secrets.developmentClient}`).toString('base64')}`;
  const response = await fetch(`${run.addresses['issuer'] ?? ''}/token`, {
    method: 'POST',
    headers: { authorization },
    body,
  });
  const answer = (await response.json()) as { access_token?: string; error?: string; error_description?: string };
  if (answer.access_token) return answer.access_token;
  throw new Error(`The issuer refused: ${answer.error_description ?? answer.error ?? response.statusText}`);
};

export const runToken = async (argv: readonly string[]): Promise<number> => {
  const args = readArguments('token', argv);
  const body = form(args);
  process.stdout.write(`${await ask(runningStack(args.text('stack') ?? ''), body)}\n`);
  return 0;
};

import { existsSync } from 'node:fs';
import { chown, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startChild, type Child } from './child.js';
import { postgresAccount, type Account } from './postgres-account.js';
import { packagedPostgres } from './postgres-binaries.js';
import { placeFor, type Place } from './postgres-place.js';
import { whenWritten } from './ready.js';
import { runCommand } from './run-command.js';

export interface PostgresOptions {
  readonly folder: string;
  readonly port: number;
  readonly password: string;
  readonly logFile: string;
  readonly name?: string;
}

export interface RunningPostgres {
  readonly child: Child;
  /** Connects as the administrator. */
  readonly adminUrl: string;
}

const settings = (port: number): readonly string[] => [
  `port=${port}`,
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'password_encryption=scram-sha-256',
  'log_connections=on',
  'log_disconnections=on',
  'log_line_prefix=%m [%p] %q%u@%d ',
  'max_connections=300',
  'shared_buffers=256MB',
  'wal_compression=on',
  // An abandoned transaction would hold back the feed of every database of the cluster.
  'idle_in_transaction_session_timeout=10s',
  'transaction_timeout=120s',
];

interface Setting {
  readonly place: Place;
  readonly account: Account | undefined;
}

const flagsOf = (data: string, passwordFile: string): readonly string[] => [
  `--pgdata=${data}`,
  '--username=postgres',
  `--pwfile=${passwordFile}`,
  '--auth=scram-sha-256',
  '--data-checksums',
  '--encoding=UTF8',
  '--locale=C',
  '--no-instructions',
];

const initialise = async ({ place, account }: Setting, password: string): Promise<void> => {
  const passwordFile = `${place.data}.password`;
  await mkdir(place.data, { recursive: true, mode: 0o700 });
  await writeFile(passwordFile, password + '\n', { mode: 0o600 });
  for (const path of account ? [place.data, passwordFile] : []) await chown(path, account?.uid ?? 0, account?.gid ?? 0);
  const options = { cwd: '/', identity: account ?? {} };
  const result = await runCommand(join(place.native, 'bin/initdb'), flagsOf(place.data, passwordFile), options);
  await rm(passwordFile, { force: true });
  if (result.code === 0) return;
  await rm(place.data, { recursive: true, force: true });
  throw new Error(`PostgreSQL could not create its data folder ${place.data}:\n${result.output}`);
};

/** Starts PostgreSQL on its data folder, creating it at the first start. */
export const startPostgres = async (options: PostgresOptions): Promise<RunningPostgres> => {
  const account = await postgresAccount();
  const place = await placeFor(options.folder, await packagedPostgres(), account !== undefined);
  if (!existsSync(join(place.data, 'PG_VERSION'))) await initialise({ place, account }, options.password);
  const flags = settings(options.port).flatMap((setting) => ['-c', setting]);
  const start = (onLine: (line: string) => void) =>
    startChild({
      name: options.name ?? 'postgres',
      command: join(place.native, 'bin/postgres'),
      args: ['-D', place.data, ...flags],
      logFile: options.logFile,
      cwd: '/',
      stopSignal: 'SIGINT',
      onLine,
      ...account,
    });
  const child = await whenWritten(start, /database system is ready to accept connections/, 60_000);
  return { child, adminUrl: `postgres://postgres:${options.password}@127.0.0.1:${options.port}/postgres` };
};

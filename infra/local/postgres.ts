import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startChild, type Child } from './child.js';
import { postgresAccount, type Account } from './postgres-account.js';
import { postgresBinaries } from './postgres-binaries.js';
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

const initialise = async (binary: string, options: PostgresOptions, account: Account): Promise<void> => {
  await mkdir(options.folder, { recursive: true });
  await chmod(options.folder, 0o700);
  await account.own(options.folder);
  const passwordFile = `${options.folder}.password`;
  await writeFile(passwordFile, options.password + '\n', { mode: 0o600 });
  if (account.uid !== undefined) await chown(passwordFile, account.uid, account.gid);
  const flags = [
    `--pgdata=${options.folder}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
  ];
  const result = await runCommand(
    binary,
    [...flags, '--data-checksums', '--encoding=UTF8', '--locale=C', '--no-instructions'],
    {
      identity: account,
    },
  );
  await rm(passwordFile, { force: true });
  if (result.code === 0) return;
  await rm(options.folder, { recursive: true, force: true });
  throw new Error(`PostgreSQL could not create its data folder ${options.folder}:\n${result.output}`);
};

/** Starts PostgreSQL on its data folder, creating it at the first start. */
export const startPostgres = async (options: PostgresOptions): Promise<RunningPostgres> => {
  const binaries = await postgresBinaries();
  const account = await postgresAccount(options.folder, binaries.postgres);
  if (!existsSync(join(options.folder, 'PG_VERSION'))) await initialise(binaries.initdb, options, account);
  const flags = settings(options.port).flatMap((setting) => ['-c', setting]);
  const start = (onLine: (line: string) => void) =>
    startChild({
      name: options.name ?? 'postgres',
      command: binaries.postgres,
      args: ['-D', options.folder, ...flags],
      logFile: options.logFile,
      stopSignal: 'SIGINT',
      onLine,
      ...(account.uid === undefined ? {} : { uid: account.uid, gid: account.gid }),
    });
  const child = await whenWritten(start, /database system is ready to accept connections/, 60_000);
  return { child, adminUrl: `postgres://postgres:${options.password}@127.0.0.1:${options.port}/postgres` };
};

import { join } from 'node:path';
import { claim } from './claim.js';
import { isClosing, livingChildren, onChange } from './children.js';
import { createDatabases, createTopics, migrationsRun, type Databases } from './databases.js';
import { clientEnvironment, type Surroundings } from './environment.js';
import { portsOf, type Ports } from './last-ports.js';
import { freshLogs } from './logs.js';
import { root, type StateFolder } from './paths.js';
import { phase } from './phase.js';
import { requireDisk, requireMemory } from './prerequisites.js';
import { startGateway, startIdentity, startServices, startWorker } from './programs.js';
import { provideKafka, providePostgres, provideTemporal, provideTestTemporal, type Temporal } from './provision.js';
import { writeRun, type RunFile } from './run-file.js';
import { readSecrets, roleSecret, type Secrets } from './secrets.js';

export interface StackOptions {
  readonly command: string;
  readonly folder: StateFolder;
  readonly ports: Readonly<Record<string, number | undefined>>;
  readonly logLevel: string;
  /** Time from the time-skipping server, for a year in seconds. */
  readonly accelerated: boolean;
  /** Where that time begins; default: a Monday that every walk begins on. */
  readonly begins?: Date;
  /** The worker may be killed: on the time-skipping server it must then keep no workflow (decision 0006). */
  readonly mortalWorker?: boolean;
}

export interface Stack {
  readonly folder: StateFolder;
  /** `graphql`, `issuer`, `temporal`, `temporalUi`, `kafka`, `database` and each service. */
  readonly addresses: Readonly<Record<string, string>>;
  readonly databases: Databases;
  /** What a program needs that uses the platform from outside. */
  readonly clientEnvironment: Readonly<Record<string, string>>;
}

interface Servers {
  readonly adminUrl: string;
  readonly brokers: string;
  readonly temporal: Temporal;
}

const startServers = async (options: StackOptions, ports: Ports, secrets: Secrets): Promise<Servers> => {
  const provide = options.accelerated ? provideTestTemporal : provideTemporal;
  const [adminUrl, brokers, temporal] = await Promise.all([
    providePostgres(options.folder, ports, secrets.postgres),
    provideKafka(options.folder, ports),
    provide(options.folder, ports, options.begins),
  ]);
  return { adminUrl, brokers, temporal };
};

const prepare = (servers: Servers, secrets: Secrets, prefix: string): Promise<Databases> =>
  phase('Databases, migrations, topics', async (progress) => {
    const [databases] = await Promise.all([
      createDatabases(servers.adminUrl, roleSecret(servers.adminUrl, secrets)),
      createTopics(servers.brokers, prefix),
    ]);
    progress.say(`${migrationsRun(databases)} migrations ran`);
    return databases;
  });

const surroundings = (
  folder: StateFolder,
  servers: Servers,
  databases: Databases,
  options: StackOptions,
  secrets: Secrets,
  issuer: string,
): Surroundings => ({
  brokers: servers.brokers,
  temporalAddress: servers.temporal.address,
  temporalNamespace: process.env['TEMPORAL_NAMESPACE'] ?? 'default',
  issuer,
  clock: servers.temporal.clock,
  topicPrefix: process.env['TOPIC_PREFIX'] ?? 'attestry',
  logLevel: options.logLevel,
  secrets,
  sources: root,
  files: join(folder.root, 'evidence-files'),
  keystoreUrl: databases.keystore.appUrl,
  ...(options.mortalWorker ? { cachedWorkflows: 0 } : {}),
});

const startPrograms = async (
  folder: StateFolder,
  around: Surroundings,
  ports: Ports,
  databases: Databases,
  identityPort?: number,
) => {
  if (identityPort !== undefined) await startIdentity(folder, around, identityPort);
  const subgraphs = await startServices(folder, around, ports, databases);
  const gatewayPort = await ports.choose('gateway');
  await startGateway(folder, around, gatewayPort, subgraphs);
  const graphql = `http://127.0.0.1:${gatewayPort}/graphql`;
  await startWorker(folder, around, await ports.choose('workflows'), graphql);
  const services = Object.fromEntries([...subgraphs].map(([name, port]) => [name, `http://127.0.0.1:${port}`]));
  return { graphql, ...services };
};

/** Starts everything in order and returns when every process is ready. */
export const startStack = async (options: StackOptions): Promise<Stack> => {
  const { folder } = options;
  await claim(folder, options.command);
  requireMemory(2.5);
  await requireDisk(root, 1);
  await freshLogs(folder);
  const secrets = await readSecrets(folder.secrets);
  const publish = keepRunFile(options, secrets);
  const ports = portsOf(folder, options.ports);
  await ports.check();
  const servers = await startServers(options, ports, secrets);
  const databases = await prepare(servers, secrets, process.env['TOPIC_PREFIX'] ?? 'attestry');
  const external = process.env['OIDC_ISSUER'] || undefined;
  const identityPort = external ? undefined : await ports.choose('issuer');
  const around = surroundings(
    folder,
    servers,
    databases,
    options,
    secrets,
    external ?? `http://127.0.0.1:${identityPort}`,
  );
  const programs = await startPrograms(folder, around, ports, databases, identityPort);
  await ports.save();
  const { address: temporal, ui } = servers.temporal;
  const addresses = {
    ...programs,
    issuer: around.issuer,
    temporal,
    ...(ui ? { temporalUi: ui } : {}),
    kafka: servers.brokers,
    database: servers.adminUrl,
  };
  publish(addresses);
  return { folder, addresses, databases, clientEnvironment: clientEnvironment(around, programs.graphql) };
};

/** Keeps the run file true: what was started is in it at once, so that even a killed stack can be cleared away. */
const keepRunFile = (options: StackOptions, secrets: Secrets): ((addresses: RunFile['addresses']) => void) => {
  const startedAt = new Date().toISOString();
  let addresses: RunFile['addresses'] | undefined;
  const write = () => {
    if (isClosing()) return;
    writeRun(options.folder.run, {
      pid: process.pid,
      command: options.command,
      startedAt,
      state: addresses ? 'running' : 'starting',
      addresses: addresses ?? {},
      processes: livingChildren().map(({ name, pid, logFile }) => ({ name, pid, log: logFile })),
      secrets: { developmentClient: secrets.developmentClient },
    });
  };
  onChange(write);
  return (found) => {
    addresses = found;
    write();
  };
};

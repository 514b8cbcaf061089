import { existsSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brokerPool } from './broker-pool.js';
import { clockPool } from './clock-pool.js';
import { controlServer } from './control-server.js';
import { kafkaClasspath, startKafka } from './kafka.js';
import { freePort } from './net.js';
import { root, stateFolder } from './paths.js';
import { phase } from './phase.js';
import { startPostgres } from './postgres.js';
import { wipe } from './postgres-place.js';
import { readSecrets } from './secrets.js';
import { startTestServer, testServerClasspath } from './temporal-test.js';

/** What the specs read: each can be given by an environment variable instead. */
export interface TestServers {
  readonly pid: number;
  readonly databaseUrl: string;
  readonly brokers: string;
  readonly temporalTestAddress: string;
  readonly controlUrl: string;
}

export const addressesFile = join(root, '.attestry', 'test-servers.json');

const folder = stateFolder('test');
const log = (name: string) => join(folder.logs, `${name}.log`);

const postgres = async () => {
  const password = (await readSecrets(folder.secrets)).postgres;
  const options = { folder: join(folder.root, 'postgres'), port: await freePort(), password, logFile: log('postgres') };
  return phase('PostgreSQL for tests', () => startPostgres(options));
};

const kafka = async (classpath: string) => {
  const port = await freePort();
  const options = { folder: join(folder.root, 'kafka'), port, controllerPort: await freePort(), logFile: log('kafka') };
  await phase('Kafka for tests', () => startKafka(classpath, options));
  return `127.0.0.1:${port}`;
};

const temporal = async (classpath: string) => {
  const port = await freePort();
  await phase('Time-skipping Temporal', () => startTestServer(classpath, port, log('temporal-test')));
  return `127.0.0.1:${port}`;
};

const publish = async (addresses: TestServers): Promise<void> => {
  const partial = `${addressesFile}.partial`;
  await writeFile(partial, JSON.stringify(addresses, null, 2), { mode: 0o600 });
  await rename(partial, addressesFile);
};

/** Starts PostgreSQL, Kafka and the time-skipping Temporal server on fresh data and writes their addresses. */
export const startTestServers = async (): Promise<TestServers> => {
  await wipe(folder.root);
  await mkdir(folder.logs, { recursive: true });
  const classpath = await phase('Kafka: jars', kafkaClasspath);
  const clockClasspath = await phase('Time-skipping Temporal: jars', testServerClasspath);
  const [database, brokers, temporalTestAddress] = await Promise.all([
    postgres(),
    kafka(classpath),
    temporal(clockClasspath),
  ]);
  const pools = {
    brokers: brokerPool(classpath, join(folder.root, 'brokers')),
    clocks: clockPool(clockClasspath, folder.logs),
  };
  const addresses: TestServers = {
    pid: process.pid,
    databaseUrl: database.adminUrl,
    brokers,
    temporalTestAddress,
    controlUrl: await controlServer(pools),
  };
  await publish(addresses);
  return addresses;
};

/** Removes the address file, if it is this process's own. */
export const forgetTestServers = (): void => {
  const text = existsSync(addressesFile) ? readFileSync(addressesFile, 'utf8') : '{}';
  if ((JSON.parse(text) as Partial<TestServers>).pid === process.pid) rmSync(addressesFile, { force: true });
};

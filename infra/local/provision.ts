import { join } from 'node:path';
import { kafkaClasspath, startKafka } from './kafka.js';
import type { Ports } from './last-ports.js';
import type { StateFolder } from './paths.js';
import { phase } from './phase.js';
import { startPostgres } from './postgres.js';
import { startTemporal, temporalBinary } from './temporal.js';
import { startTestServer, testServerClasspath, beginOfWalk } from './temporal-test.js';

/** Where a part is that the stack did not start itself. */
const given = (name: string, variable: string): string | undefined => {
  const value = process.env[variable] || undefined;
  if (value) process.stdout.write(`  ${name} is the one of ${variable}; none is started.\n`);
  return value;
};

const logOf = (folder: StateFolder, name: string): string => join(folder.logs, `${name}.log`);

/** The administrator's URL of PostgreSQL. */
export const providePostgres = async (folder: StateFolder, ports: Ports, password: string): Promise<string> => {
  const existing = given('PostgreSQL', 'DATABASE_URL');
  if (existing) return existing;
  const options = {
    folder: join(folder.root, 'postgres'),
    port: await ports.choose('postgres'),
    password,
    logFile: logOf(folder, 'postgres'),
  };
  return phase('PostgreSQL', async () => (await startPostgres(options)).adminUrl);
};

/** The addresses of the Kafka brokers. */
export const provideKafka = async (folder: StateFolder, ports: Ports): Promise<string> => {
  const existing = given('Kafka', 'KAFKA_BROKERS');
  if (existing) return existing;
  const port = await ports.choose('kafka');
  const options = {
    folder: join(folder.root, 'kafka'),
    port,
    controllerPort: await ports.choose('kafka-controller'),
    logFile: logOf(folder, 'kafka'),
  };
  await phase('Kafka', async (progress) => startKafka(await kafkaClasspath(progress), options));
  return `127.0.0.1:${port}`;
};

export interface Temporal {
  readonly address: string;
  readonly clock: string;
  readonly ui?: string;
}

/** Temporal on the real clock, with its UI. */
export const provideTemporal = async (folder: StateFolder, ports: Ports): Promise<Temporal> => {
  const existing = given('Temporal', 'TEMPORAL_ADDRESS');
  if (existing) return { address: existing, clock: 'system' };
  const [port, uiPort] = [await ports.choose('temporal'), await ports.choose('temporal-ui')];
  const options = { port, uiPort, file: join(folder.root, 'temporal.sqlite'), logFile: logOf(folder, 'temporal') };
  await phase('Temporal', async (progress) => startTemporal(await temporalBinary(progress), options));
  return { address: `127.0.0.1:${port}`, clock: 'system', ui: `http://127.0.0.1:${uiPort}` };
};

/** Temporal on a clock that can be moved, which is then the clock of every process. */
export const provideTestTemporal = async (folder: StateFolder, ports: Ports, begins?: Date): Promise<Temporal> => {
  const port = await ports.choose('temporal');
  const log = logOf(folder, 'temporal');
  const address = `127.0.0.1:${port}`;
  await phase('Temporal (time-skipping)', async (progress) => {
    await startTestServer(await testServerClasspath(progress), port, log);
    await beginOfWalk(address, begins);
  });
  return { address, clock: `temporal-test:${address}` };
};

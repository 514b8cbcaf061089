import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startChild, type Child } from './child.js';
import type { Databases } from './databases.js';
import {
  gatewayEnvironment,
  identityEnvironment,
  serviceEnvironment,
  workerEnvironment,
  type Surroundings,
} from './environment.js';
import type { Ports } from './last-ports.js';
import { root, type StateFolder } from './paths.js';
import { phase } from './phase.js';
import { whenHealthy } from './ready.js';
import { services, type Service } from './services.js';

const startMs = 90_000;
const compileCache = join(root, 'node_modules/.cache/node-compile');

/** A Node program of this checkout, from its built code. */
export const startProgram = (
  folder: StateFolder,
  name: string,
  entry: string,
  env: Readonly<Record<string, string>>,
): Promise<Child> => {
  if (!existsSync(join(root, entry))) throw new Error(`${name} has no built entry point ${entry}.`);
  return startChild({
    name,
    tier: 'program',
    command: process.execPath,
    args: ['--enable-source-maps', join(root, entry)],
    logFile: join(folder.logs, `${name}.log`),
    cwd: root,
    // Compiled code is kept between starts; the administrator's address is for provisioning, not for programs.
    env: { NODE_COMPILE_CACHE: compileCache, ...env, DATABASE_URL: undefined },
  });
};

const serve = async (
  folder: StateFolder,
  name: string,
  entry: string,
  port: number,
  env: Readonly<Record<string, string>>,
  health: string,
) => whenHealthy(await startProgram(folder, name, entry, env), `http://127.0.0.1:${port}${health}`, startMs);

export const startIdentity = (folder: StateFolder, around: Surroundings, port: number): Promise<Child> => {
  const env = identityEnvironment(around, port, join(folder.root, 'identity'));
  const health = '/.well-known/openid-configuration';
  return phase('Issuer', () => serve(folder, 'identity', 'infra/identity/dist/main.js', port, env, health));
};

/** Starts the services side by side; returns the port of each. */
export const startServices = async (
  folder: StateFolder,
  around: Surroundings,
  ports: Ports,
  databases: Databases,
): Promise<ReadonlyMap<Service, number>> => {
  const chosen = new Map<Service, number>();
  for (const service of services) chosen.set(service, await ports.choose(service));
  const start = (service: Service) => {
    const [port, database] = [chosen.get(service), databases.services.get(service)];
    if (port === undefined || !database) throw new Error(`${service} has no port or database.`);
    const env = serviceEnvironment(around, service, port, database);
    return serve(folder, service, `services/${service}/dist/main.js`, port, env, '/health/ready');
  };
  await phase(`Services: ${services.join(', ')}`, () => Promise.all(services.map(start)));
  return chosen;
};

export const startGateway = (
  folder: StateFolder,
  around: Surroundings,
  port: number,
  subgraphs: ReadonlyMap<Service, number>,
): Promise<Child> =>
  phase('Gateway', () =>
    serve(
      folder,
      'gateway',
      'gateway/dist/main.js',
      port,
      gatewayEnvironment(around, port, subgraphs),
      '/health/ready',
    ),
  );

export const startWorker = (
  folder: StateFolder,
  around: Surroundings,
  port: number,
  gatewayUrl: string,
): Promise<Child> =>
  phase('Workflow worker', () =>
    serve(
      folder,
      'workflows',
      'workflows/dist/main.js',
      port,
      workerEnvironment(around, port, gatewayUrl),
      '/health/ready',
    ),
  );

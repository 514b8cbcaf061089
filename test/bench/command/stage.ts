import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { developmentToken, startIdentity, type Identity } from '@attestry/identity';
import { printSubgraph } from '@attestry/service-kit';
import { parse } from 'graphql';
import type { Bench } from '../bench.js';
import { openLog, type BenchLog } from '../log/bench-log.js';
import { peers } from '../peers/install.js';
import { cacheFolder } from '../servers.js';
import { startServer, type ChildServer } from './child-server.js';
import { benchService } from './service/definition.js';
import { STOCK_FOLDER, STOCK_PACKAGES } from './stock/packages.js';
import { bare, ours, stock, wayTo, type Way } from './ways.js';

const GATEWAY = '../../../gateway/dist/main.js';
const KEY = 'k'.repeat(32);
const SECRET = 'a secret of the benchmarks';

/** What all programs of ours share. */
export interface Platform {
  readonly log: BenchLog;
  readonly identity: Identity;
  readonly env: Readonly<Record<string, string>>;
  readonly supergraph: string;
}

const supergraphFile = async (): Promise<string> => {
  const typeDefs = parse(await printSubgraph(benchService(1)));
  const { supergraphSdl, errors } = composeServices([{ name: 'evidence', url: 'http://evidence', typeDefs }]);
  if (supergraphSdl === undefined) throw new Error(String(errors));
  const file = join(await mkdtemp(join(tmpdir(), 'attestry-bench-')), 'supergraph.graphql');
  await writeFile(file, supergraphSdl);
  return file;
};

export const openPlatform = async ({ brokers }: Bench): Promise<Platform> => {
  const log = await openLog(0);
  const keysDir = await mkdtemp(join(tmpdir(), 'attestry-bench-'));
  const identity = await startIdentity({
    host: '127.0.0.1',
    port: 0,
    issuer: undefined,
    keysDir,
    clientSecret: SECRET,
    audience: 'attestry',
  });
  const { appUrl, projectorUrl, name } = log.database;
  const env = {
    APP_DATABASE_URL: appUrl,
    PROJECTOR_DATABASE_URL: projectorUrl,
    KEYSTORE_DATABASE_URL: projectorUrl,
    KEYSTORE_MASTER_KEY: '0'.repeat(64),
    KAFKA_BROKERS: brokers.join(','),
    TOPIC_PREFIX: name,
    OIDC_ISSUER: identity.issuer,
    GATEWAY_SIGNING_KEY: KEY,
    COMMAND_HASH_KEY: KEY,
  };
  return { log, identity, env, supergraph: await supergraphFile() };
};

export interface OursSettings {
  readonly handlers: number;
  readonly readers?: boolean;
}

/** The gateway and a service, each a process as in production; how to ask them for an organization. */
export const startOurs = async ({ env, identity, supergraph }: Platform, { handlers, readers }: OursSettings) => {
  const own = { HANDLERS: String(handlers), READERS: readers ? 'on' : 'off' };
  const service = await startServer('command/service-child.js', { ...env, ...own });
  const urls = { SUPERGRAPH_FILE: supergraph, SUBGRAPH_EVIDENCE_URL: `${service.origin}/graphql` };
  const gateway = await startServer(GATEWAY, { ...env, ...urls });
  return async (tenant: string): Promise<Way> => {
    const who = { issuer: identity.issuer, clientSecret: SECRET, tenant, roles: ['CM'] as const, person: 'p-01' };
    const token = await developmentToken(who);
    return wayTo({ url: `${gateway.origin}/graphql`, servers: [gateway, service], bodyOf: ours, token });
  };
};

export const startFloor = async ({ log }: Platform): Promise<Way> => {
  for (const table of ['events', 'commands'])
    await log.owner.query(`create table bench_${table} (like ${table} including defaults including indexes)`);
  const server = await startServer('command/floor-child.js', { OWNER_DATABASE_URL: log.database.ownerUrl });
  return wayTo({ url: `${server.origin}/command`, servers: [server], bodyOf: bare });
};

/** Undefined when its packages cannot be had. */
export const startStock = async ({ log }: Platform, say: Bench['say']): Promise<Way | undefined> => {
  if (!(await peers(STOCK_FOLDER, STOCK_PACKAGES, say))) return undefined;
  const env = { OWNER_DATABASE_URL: log.database.ownerUrl, ATTESTRY_CACHE: cacheFolder() };
  const subgraph = await startServer('command/stock/subgraph-child.js', env);
  const url = { ...env, SUBGRAPH_URL: `${subgraph.origin}/graphql` };
  const gateway = await startServer('command/stock/gateway-child.js', url);
  return wayTo({ url: `${gateway.origin}/graphql`, servers: [gateway, subgraph], bodyOf: stock });
};

/** Ends every process of some ways, each once. */
export const endAll = async (ways: readonly Way[], { log, identity }: Platform): Promise<void> => {
  await Promise.all(ways.map((way) => way.close()));
  const servers = new Set<ChildServer>(ways.flatMap((way) => way.servers));
  await Promise.all([...servers].map((server) => server.stop()));
  await identity.close();
  await log.close();
};

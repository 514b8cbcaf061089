import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '@attestry/access';
import { accessTokenVerifier } from '@attestry/access';
import type { Identity } from '@attestry/identity';
import { developmentToken, startIdentity } from '@attestry/identity';
import { pino } from 'pino';
import { composeSupergraph } from '../compose/compose-supergraph.js';
import type { GatewayConfig, Limits } from '../config.js';
import { gatewayConfig } from '../config.js';
import type { Gateway } from '../server.js';
import { startGateway } from '../server.js';
import type { ExampleSubgraph } from './example-subgraph.js';
import { startExample } from './example-subgraph.js';
import { engagementExample, evidenceExample } from './examples.js';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: { message: string; path?: unknown[]; extensions: Record<string, unknown> }[];
}

export interface Stack {
  readonly identity: Identity;
  readonly gateway: Gateway;
  readonly engagement: ExampleSubgraph;
  readonly evidence: ExampleSubgraph;
  readonly log: Record<string, unknown>[];
  token(roles?: readonly Role[], tenant?: string): Promise<string>;
  post(body: unknown, headers?: Record<string, string>): Promise<Answer>;
  /** Asks as a compliance manager of `acme`. */
  ask(query: string, headers?: Record<string, string>, variables?: object): Promise<Answer>;
  close(): Promise<void>;
}

export const SIGNING_KEY = 'a signing key of the specs, long enough';
const clientSecret = 'a secret of the specs';

export interface StackSettings {
  readonly limits?: Partial<Limits>;
  readonly config?: Partial<GatewayConfig>;
  /** Business time of the gateway. */
  readonly now?: () => Promise<string>;
  readonly gatewayKey?: string;
}

const configOf = async (
  parts: readonly ExampleSubgraph[],
  issuer: string,
  settings: StackSettings,
): Promise<GatewayConfig> => {
  const file = join(await mkdtemp(join(tmpdir(), 'gateway-')), 'supergraph.graphql');
  await writeFile(file, composeSupergraph(parts));
  const urls = Object.fromEntries(parts.map(({ name, url }) => [`SUBGRAPH_${name.toUpperCase()}_URL`, url]));
  const env = { ...urls, GATEWAY_SIGNING_KEY: settings.gatewayKey ?? SIGNING_KEY, OIDC_ISSUER: issuer };
  const config = gatewayConfig(env, file);
  return { ...config, ...settings.config, limits: { ...config.limits, ...settings.limits } };
};

const poster =
  (url: string) =>
  async (body: unknown, headers: Record<string, string> = {}): Promise<Answer> => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return { status: response.status, headers: response.headers, ...((await response.json()) as object) };
  };

/** Issuer, two subgraphs and the gateway, all real and on loopback; the gateway's log lines are kept. */
export const startStack = async (settings: StackSettings = {}): Promise<Stack> => {
  const keysDir = await mkdtemp(join(tmpdir(), 'identity-'));
  const identity = await startIdentity({
    host: '127.0.0.1',
    port: 0,
    issuer: undefined,
    keysDir,
    clientSecret,
    audience: 'attestry',
  });
  const trust = { issuer: identity.issuer, signingKey: SIGNING_KEY };
  const engagement = await startExample(engagementExample(trust));
  const evidence = await startExample(evidenceExample(trust));
  const log: Record<string, unknown>[] = [];
  const logger = pino(
    { level: 'debug' },
    { write: (line: string) => void log.push(JSON.parse(line) as Record<string, unknown>) },
  );
  const config = await configOf([engagement, evidence], identity.issuer, settings);
  const verifyToken = accessTokenVerifier({ issuer: config.issuer, audience: config.audience });
  const now = settings.now ?? (() => Promise.resolve(new Date().toISOString()));
  const gateway = await startGateway(config, { verifyToken, now }, logger);
  const post = poster(gateway.url);
  const token = (roles: readonly Role[] = ['CM'], tenant = 'acme'): Promise<string> =>
    developmentToken({ issuer: identity.issuer, clientSecret, tenant, roles, person: 'p-01' });
  return {
    identity,
    gateway,
    engagement,
    evidence,
    log,
    token,
    post,
    ask: async (query, headers = {}, variables = {}) =>
      post({ query, variables }, { authorization: `Bearer ${await token()}`, ...headers }),
    close: async () => {
      await gateway.close();
      await Promise.all([engagement.close(), evidence.close(), identity.close()]);
    },
  };
};

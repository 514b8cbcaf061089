import type { ServiceDatabase } from '@attestry/databases';
import type { Secrets } from './secrets.js';
import { audience, developmentClient, services, type Service } from './services.js';

type Environment = Readonly<Record<string, string>>;

/** Everything the processes of one stack share. */
export interface Surroundings {
  readonly brokers: string;
  readonly temporalAddress: string;
  readonly temporalNamespace: string;
  readonly issuer: string;
  readonly clock: string;
  readonly topicPrefix: string;
  readonly logLevel: string;
  readonly secrets: Secrets;
  /** The checkout the collectors look at. */
  readonly sources: string;
  /** Where the files of evidence lie. */
  readonly files: string;
  readonly keystoreUrl: string;
  /** How many workflows the worker keeps between their tasks; its own choice when left out. */
  readonly cachedWorkflows?: number;
}

const shared = (around: Surroundings): Environment => ({
  HOST: '127.0.0.1',
  OIDC_ISSUER: around.issuer,
  OIDC_AUDIENCE: audience,
  CLOCK: around.clock,
  LOG_LEVEL: around.logLevel,
  KAFKA_BROKERS: around.brokers,
  TOPIC_PREFIX: around.topicPrefix,
});

export const identityEnvironment = (around: Surroundings, port: number, keys: string): Environment => ({
  HOST: '127.0.0.1',
  PORT: String(port),
  ISSUER: around.issuer,
  KEYS_DIR: keys,
  OIDC_AUDIENCE: audience,
  LOG_LEVEL: around.logLevel,
  DEV_CLIENT_SECRET: around.secrets.developmentClient,
});

export const serviceEnvironment = (
  around: Surroundings,
  service: Service,
  port: number,
  database: ServiceDatabase,
): Environment => ({
  ...shared(around),
  PORT: String(port),
  APP_DATABASE_URL: database.appUrl,
  PROJECTOR_DATABASE_URL: database.projectorUrl,
  KEYSTORE_DATABASE_URL: around.keystoreUrl,
  KEYSTORE_MASTER_KEY: around.secrets.keystoreMaster,
  COMMAND_HASH_KEY: around.secrets.commandHash,
  ...(service === 'evidence' ? { EVIDENCE_SOURCES_ROOT: around.sources, EVIDENCE_FILES_ROOT: around.files } : {}),
  GATEWAY_SIGNING_KEY: around.secrets.gatewaySigning,
  // Everything runs on one machine here: its time is scarcer than 20 ms.
  LINGER_MS: '20',
});

export const gatewayEnvironment = (
  around: Surroundings,
  port: number,
  ports: ReadonlyMap<Service, number>,
): Environment => ({
  ...shared(around),
  PORT: String(port),
  GATEWAY_SIGNING_KEY: around.secrets.gatewaySigning,
  ...Object.fromEntries(
    services.map((service) => [
      `SUBGRAPH_${service.toUpperCase()}_URL`,
      `http://127.0.0.1:${ports.get(service) ?? 0}/graphql`,
    ]),
  ),
});

/** What a program needs that uses the platform from outside: the worker, the journey driver. */
export const clientEnvironment = (around: Surroundings, gatewayUrl: string): Environment => ({
  ...shared(around),
  GATEWAY_URL: gatewayUrl,
  DEV_CLIENT_ID: developmentClient,
  DEV_CLIENT_SECRET: around.secrets.developmentClient,
  TEMPORAL_ADDRESS: around.temporalAddress,
  TEMPORAL_NAMESPACE: around.temporalNamespace,
});

export const workerEnvironment = (around: Surroundings, port: number, gatewayUrl: string): Environment => ({
  ...clientEnvironment(around, gatewayUrl),
  PORT: String(port),
  TASK_QUEUE: 'journey',
  ...(around.cachedWorkflows === undefined ? {} : { MAX_CACHED_WORKFLOWS: String(around.cachedWorkflows) }),
});

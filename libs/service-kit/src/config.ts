/** A variable that must be set: the process stops at start with its name, never later. */
export const required = (name: string): string => {
  const value = process.env[name];
  if (value === undefined || value === '')
    throw new Error(`${name} is not set. See .attestry/run.json of a running stack.`);
  return value;
};

export const optional = (name: string, fallback: string): string => process.env[name] ?? fallback;

export const numeric = (name: string, fallback: number): number => {
  const value = Number(optional(name, String(fallback)));
  if (!Number.isFinite(value)) throw new Error(`${name} must be a number.`);
  return value;
};

const KEY_LENGTH = 32;

const commandHashKey = (): string => {
  const key = required('COMMAND_HASH_KEY');
  if (key.length < KEY_LENGTH) throw new Error(`COMMAND_HASH_KEY needs at least ${KEY_LENGTH} characters.`);
  return key;
};

export interface ServiceConfig {
  readonly host: string;
  readonly port: number;
  readonly appDatabaseUrl: string;
  readonly projectorDatabaseUrl: string;
  readonly keystoreDatabaseUrl: string;
  readonly keystoreMasterKey: string;
  readonly brokers: readonly string[];
  readonly topicPrefix: string;
  readonly issuer: string;
  readonly audience: string;
  readonly signingKey: string;
  /** Under which commands are remembered, so that what they held cannot be guessed from the table of commands. */
  readonly commandHashKey: string;
  readonly clock: string;
  readonly logLevel: string;
  /** How long a read waits for the projection before `READ_MODEL_BEHIND`, in milliseconds. */
  readonly readWaitMs: number;
  /** How long the relay and reactions wait after a sign of new facts, so that what comes together is done together, in milliseconds. */
  readonly lingerMs: number;
}

/** What a program needs that makes read models of a service anew. */
export type RebuildConfig = Pick<ServiceConfig, 'projectorDatabaseUrl' | 'keystoreDatabaseUrl' | 'keystoreMasterKey'>;

export const rebuildConfig = (): RebuildConfig => ({
  projectorDatabaseUrl: required('PROJECTOR_DATABASE_URL'),
  keystoreDatabaseUrl: required('KEYSTORE_DATABASE_URL'),
  keystoreMasterKey: required('KEYSTORE_MASTER_KEY'),
});

export const serviceConfig = (): ServiceConfig => ({
  host: optional('HOST', '127.0.0.1'),
  port: numeric('PORT', 0),
  appDatabaseUrl: required('APP_DATABASE_URL'),
  ...rebuildConfig(),
  brokers: required('KAFKA_BROKERS').split(','),
  topicPrefix: optional('TOPIC_PREFIX', 'attestry'),
  issuer: required('OIDC_ISSUER'),
  audience: optional('OIDC_AUDIENCE', 'attestry'),
  signingKey: required('GATEWAY_SIGNING_KEY'),
  commandHashKey: commandHashKey(),
  clock: optional('CLOCK', 'system'),
  logLevel: optional('LOG_LEVEL', 'info'),
  readWaitMs: numeric('READ_WAIT_MS', 5_000),
  lingerMs: numeric('LINGER_MS', 0),
});

import { msToNumber } from '@temporalio/common/lib/time.js';

export interface WorkerConfig {
  readonly host: string;
  readonly port: number;
  readonly brokers: readonly string[];
  readonly topicPrefix: string;
  readonly temporalAddress: string;
  readonly namespace: string;
  readonly taskQueue: string;
  readonly gatewayUrl: string;
  readonly issuer: string;
  readonly clientSecret: string;
  readonly logLevel: string;
  /** Business time between two sweeps, in milliseconds. */
  readonly sweepEvery: number;
  readonly shards: number;
  /** Workflows kept in memory between their tasks; the SDK's own choice when undefined. */
  readonly cachedWorkflows?: number;
  /** `system`, or `temporal-test:<host:port>`: health tells then whether workflows have something to do. */
  readonly clock: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const required = (env: Environment, name: string): string => {
  const value = env[name];
  if (value === undefined || value === '') throw new Error(`${name} is not set. The worker cannot start without it.`);
  return value;
};

const whole = (env: Environment, name: string, fallback: number, least: number): number => {
  const value = Number(env[name] ?? fallback);
  if (!Number.isInteger(value) || value < least)
    throw new Error(`${name} must be a whole number of at least ${least}.`);
  return value;
};

const milliseconds = (text: string): number => {
  try {
    return msToNumber(text as Parameters<typeof msToNumber>[0]);
  } catch {
    return NaN;
  }
};

const duration = (env: Environment, name: string, fallback: string): number => {
  const text = env[name] ?? fallback;
  const value = milliseconds(text);
  if (!Number.isFinite(value) || value < 1_000) throw new Error(`${name} must be a duration such as "1 hour".`);
  return value;
};

/** Read once at start; what is missing or malformed stops the process with the name of the variable. */
export const workerConfig = (env: Environment): WorkerConfig => {
  const clock = env['CLOCK'] ?? 'system';
  return {
    host: env['HOST'] ?? '127.0.0.1',
    port: whole(env, 'PORT', 0, 0),
    brokers: required(env, 'KAFKA_BROKERS').split(','),
    topicPrefix: env['TOPIC_PREFIX'] ?? 'attestry',
    temporalAddress: required(env, 'TEMPORAL_ADDRESS'),
    namespace: env['TEMPORAL_NAMESPACE'] ?? 'default',
    taskQueue: env['TASK_QUEUE'] ?? 'journey',
    gatewayUrl: required(env, 'GATEWAY_URL'),
    issuer: required(env, 'OIDC_ISSUER'),
    clientSecret: required(env, 'DEV_CLIENT_SECRET'),
    logLevel: env['LOG_LEVEL'] ?? 'info',
    sweepEvery: duration(env, 'SWEEP_EVERY', clock === 'system' ? '1 hour' : '1 day'),
    shards: whole(env, 'SWEEP_SHARDS', 1, 1),
    clock,
    ...(env['MAX_CACHED_WORKFLOWS'] ? { cachedWorkflows: whole(env, 'MAX_CACHED_WORKFLOWS', 0, 0) } : {}),
  };
};

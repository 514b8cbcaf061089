/** How much one request may ask for; each limit refuses with LIMIT_EXCEEDED before anything is executed. */
export interface Limits {
  readonly bodyBytes: number;
  /** Operations sent in one HTTP request; 1 means that arrays are refused. */
  readonly operations: number;
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly tokens: number;
  /** Real time from the first byte to the answer of the last subgraph. */
  readonly deadlineMs: number;
  /** Real time in which a request has to arrive; one that brings a file has the time of files. */
  readonly receiveMs: number;
  /** Real time that a file may take on its way in or out. */
  readonly fileDeadlineMs: number;
  /** Files of one organization that may be on their way at a time, in and out together. */
  readonly filesAtATime: number;
}

export interface GatewayConfig {
  readonly host: string;
  readonly port: number;
  /** Composed supergraph, checked in beside the code. */
  readonly supergraphFile: string;
  /** GraphQL address by subgraph name; a name that is absent keeps the address in the supergraph file. */
  readonly subgraphUrls: Readonly<Record<string, string>>;
  readonly signingKey: string;
  readonly issuer: string;
  readonly audience: string;
  /** Business clock, to tell an `as-of` that lies in the future: `system` or `temporal-test:<host:port>`. */
  readonly clock: string;
  readonly logLevel: string;
  readonly introspection: boolean;
  /** Answers name neither parts of the schema nor causes inside the platform. */
  readonly discreet: boolean;
  readonly limits: Limits;
}

type Environment = Readonly<Record<string, string | undefined>>;

const RECEIVE_MS = 30_000;
const SIGNING_KEY_LENGTH = 32;
const SUBGRAPH_VARIABLE = /^SUBGRAPH_([A-Z0-9_]+)_URL$/;

const required = (env: Environment, name: string): string => {
  const value = env[name];
  if (value === undefined || value === '') throw new Error(`${name} is not set. The gateway cannot start without it.`);
  return value;
};

const whole = (env: Environment, name: string, fallback: number, least = 1): number => {
  const value = Number(env[name] ?? fallback);
  if (!Number.isInteger(value) || value < least)
    throw new Error(`${name} must be a whole number of at least ${least}.`);
  return value;
};

const onOff = (env: Environment, name: string, fallback: boolean): boolean => {
  const value = env[name] ?? (fallback ? 'on' : 'off');
  if (value !== 'on' && value !== 'off') throw new Error(`${name} must be "on" or "off".`);
  return value === 'on';
};

const graphqlUrl = (name: string, value: string): string => {
  if (!URL.canParse(value)) throw new Error(`${name} must be a URL.`);
  const url = new URL(value);
  if (url.pathname === '/') url.pathname = '/graphql';
  return url.href;
};

const subgraphUrls = (env: Environment): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).flatMap(([variable, value]) => {
      const name = SUBGRAPH_VARIABLE.exec(variable)?.[1];
      return name === undefined || !value ? [] : [[name.toLowerCase(), graphqlUrl(variable, value)]];
    }),
  );

const signingKey = (env: Environment): string => {
  const key = required(env, 'GATEWAY_SIGNING_KEY');
  if (key.length < SIGNING_KEY_LENGTH)
    throw new Error(`GATEWAY_SIGNING_KEY needs at least ${SIGNING_KEY_LENGTH} characters.`);
  return key;
};

const limitsOf = (env: Environment): Limits => ({
  bodyBytes: whole(env, 'MAX_BODY_BYTES', 1_048_576),
  operations: whole(env, 'MAX_BATCH_OPERATIONS', 1),
  depth: whole(env, 'MAX_DEPTH', 15),
  aliases: whole(env, 'MAX_ALIASES', 60),
  directives: whole(env, 'MAX_DIRECTIVES', 50),
  tokens: whole(env, 'MAX_TOKENS', 5_000),
  deadlineMs: whole(env, 'REQUEST_DEADLINE_MS', 30_000),
  receiveMs: RECEIVE_MS,
  fileDeadlineMs: whole(env, 'FILE_DEADLINE_MS', 300_000),
  filesAtATime: whole(env, 'FILES_AT_A_TIME', 4),
});

/** Read once at start; what is missing or malformed stops the process with the name of the variable. */
export const gatewayConfig = (env: Environment, supergraphFile: string): GatewayConfig => {
  const production = env['NODE_ENV'] === 'production';
  return {
    host: env['HOST'] ?? '127.0.0.1',
    port: whole(env, 'PORT', 0, 0),
    supergraphFile: env['SUPERGRAPH_FILE'] ?? supergraphFile,
    subgraphUrls: subgraphUrls(env),
    signingKey: signingKey(env),
    issuer: required(env, 'OIDC_ISSUER'),
    audience: env['OIDC_AUDIENCE'] ?? 'attestry',
    clock: env['CLOCK'] ?? 'system',
    logLevel: env['LOG_LEVEL'] ?? 'info',
    introspection: onOff(env, 'INTROSPECTION', !production),
    discreet: production,
    limits: limitsOf(env),
  };
};

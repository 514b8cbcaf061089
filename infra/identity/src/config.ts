export interface IdentityConfig {
  readonly host: string;
  readonly port: number;
  /** Name of the issuer in its tokens; the address it listens on when absent. */
  readonly issuer: string | undefined;
  readonly keysDir: string;
  readonly clientSecret: string;
  readonly audience: string;
  readonly logLevel: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const required = (env: Environment, name: string): string => {
  const value = env[name];
  if (value === undefined || value === '')
    throw new Error(`${name} is not set. The development issuer cannot start without it.`);
  return value;
};

/** Read once at start. In production the issuer refuses to exist: whoever holds its secret is whoever they like. */
export const identityConfig = (env: Environment): IdentityConfig => {
  if (env['NODE_ENV'] === 'production') {
    throw new Error(
      'NODE_ENV is production. Set OIDC_ISSUER of the other processes to your own OpenID provider instead.',
    );
  }
  return {
    host: env['HOST'] ?? '127.0.0.1',
    port: Number(env['PORT'] ?? 0),
    issuer: env['ISSUER'],
    keysDir: required(env, 'KEYS_DIR'),
    clientSecret: required(env, 'DEV_CLIENT_SECRET'),
    audience: env['OIDC_AUDIENCE'] ?? 'attestry',
    logLevel: env['LOG_LEVEL'] ?? 'info',
  };
};

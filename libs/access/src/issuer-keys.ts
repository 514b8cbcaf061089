import type { JWTVerifyGetKey, RemoteJWKSet } from 'jose';
import { createRemoteJWKSet } from 'jose';

const TIMEOUT_MS = 5_000;
const REFRESH_MS = 5 * 60_000;
/** With the refresh above, keys survive an issuer that is down for at least ten minutes. */
const TRUST_MS = 15 * 60_000;

/** Reads where the issuer keeps its keys (OpenID Connect Discovery 1.0, section 4). */
const discover = async (issuer: string): Promise<RemoteJWKSet> => {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'error' });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  const metadata = (await response.json()) as { issuer?: unknown; jwks_uri?: unknown };
  if (metadata.issuer !== issuer) throw new Error(`${url} speaks for another issuer`);
  if (typeof metadata.jwks_uri !== 'string') throw new Error(`${url} names no jwks_uri`);
  return createRemoteJWKSet(new URL(metadata.jwks_uri), { timeoutDuration: TIMEOUT_MS, cacheMaxAge: TRUST_MS });
};

/** Renews keys behind a request now and then: a request never waits for it and never fails by it. */
const refresher = (): ((keys: RemoteJWKSet) => void) => {
  let last = Date.now();
  return (keys) => {
    if (Date.now() - last < REFRESH_MS) return;
    last = Date.now();
    void keys.reload().catch(() => undefined);
  };
};

/**
 * The public keys of an issuer, found by discovery at the first token and cached. A key rotated in within the last
 * 30 seconds may be refused (the cool-down that keeps made-up key ids from causing fetches).
 */
export const issuerKeys = (issuer: string): JWTVerifyGetKey => {
  let found: Promise<RemoteJWKSet> | undefined;
  const refresh = refresher();
  return async (header, token) => {
    found ??= discover(issuer).catch((error: unknown) => {
      found = undefined;
      throw error;
    });
    const keys = await found;
    refresh(keys);
    return keys(header, token);
  };
};

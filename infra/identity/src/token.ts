import type { Role } from '@attestry/access';

/** Whom a development token should speak for. */
export interface DevelopmentIdentity {
  readonly issuer: string;
  readonly clientSecret: string;
  /** Slug of the organization. */
  readonly tenant: string;
  readonly roles: readonly Role[];
  /** Pseudonymous reference, such as `p-01`. */
  readonly person: string;
  /** Audit firm of an AU or AL. */
  readonly firm?: string;
}

interface Held {
  readonly token: string;
  /** Real time, in milliseconds. */
  readonly until: number;
}

const CLIENT = 'attestry-dev';
const GRANT = 'urn:attestry:params:grant-type:development';
const TIMEOUT_MS = 10_000;
const RENEW_BEFORE_MS = 5 * 60_000;
const held = new Map<string, Promise<Held>>();

const ask = async ({ issuer, clientSecret, tenant, roles, person, firm }: DevelopmentIdentity): Promise<Held> => {
  const asked = Date.now();
  const response = await fetch(`${issuer.replace(/\/$/, '')}/token`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`${CLIENT}:${encodeURIComponent(clientSecret)}`).toString('base64')}`,
    },
    body: new URLSearchParams({
      grant_type: GRANT,
      tenant,
      roles: roles.join(' '),
      sub: person,
      ...(firm ? { firm } : {}),
    }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  const body = (await response.json()) as { access_token?: string; expires_in?: number; error_description?: string };
  if (!response.ok || body.access_token === undefined) {
    throw new Error(
      `The development issuer gave no token (${response.status}): ${body.error_description ?? 'no reason'}.`,
    );
  }
  return { token: body.access_token, until: asked + (body.expires_in ?? 0) * 1_000 };
};

const fresh = async (key: string): Promise<Held | undefined> => {
  const known = await held.get(key)?.catch(() => undefined);
  return known && known.until - Date.now() > RENEW_BEFORE_MS ? known : undefined;
};

/** A bearer token of the development issuer; the same one is given out until five minutes before it expires. */
export const developmentToken = async (identity: DevelopmentIdentity): Promise<string> => {
  const { issuer, clientSecret, tenant, roles, person, firm } = identity;
  const key = JSON.stringify([issuer, clientSecret, tenant, [...roles].sort(), person, firm]);
  const before = held.get(key);
  const known = await fresh(key);
  if (known) return known.token;
  // Of many callers that found the same token missing or stale, the first asks and the others wait for its answer.
  if (held.get(key) === before) held.set(key, ask(identity));
  return (await (held.get(key) ?? ask(identity))).token;
};

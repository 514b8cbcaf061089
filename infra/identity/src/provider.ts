import { randomBytes } from 'node:crypto';
import type { JWK } from 'jose';
import Provider from 'oidc-provider';
import {
  claimsOf,
  DEVELOPMENT_CLIENT,
  DEVELOPMENT_GRANT,
  registerDevelopmentGrant,
  TOKEN_SECONDS,
} from './development-grant.js';
import { NoStorage } from './no-storage.js';

export interface ProviderSettings {
  readonly issuer: string;
  readonly audience: string;
  readonly clientSecret: string;
  readonly key: JWK;
}

/** An OpenID provider with one client and one grant. Discovery, keys and tokens are those of a real one. */
export const createProvider = ({ issuer, audience, clientSecret, key }: ProviderSettings): Provider => {
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: DEVELOPMENT_CLIENT,
        client_secret: clientSecret,
        grant_types: [DEVELOPMENT_GRANT],
        response_types: [],
        redirect_uris: [],
        token_endpoint_auth_method: 'client_secret_basic',
      },
    ],
    adapter: NoStorage,
    ttl: { AccessToken: TOKEN_SECONDS },
    jwks: { keys: [key] },
    cookies: { keys: [randomBytes(32).toString('hex')] },
    features: { devInteractions: { enabled: false } },
    extraTokenClaims: (ctx) => {
      const { tenant, roles, firm } = claimsOf(ctx.oidc.params ?? {});
      return { tenant, roles, ...(firm === undefined ? {} : { firm }) };
    },
  });
  registerDevelopmentGrant(provider, audience);
  return provider;
};

import { isRole, REFERENCE_PATTERN, TENANT_PATTERN } from '@attestry/access';
import type Provider from 'oidc-provider';
import type { ResourceServer, TokenEndpointGrantContext } from 'oidc-provider';
import { errors } from 'oidc-provider';

/** Gives the client a token for whomever it names. It exists for development and tests only. */
export const DEVELOPMENT_GRANT = 'urn:attestry:params:grant-type:development';
export const DEVELOPMENT_CLIENT = 'attestry-dev';
export const TOKEN_SECONDS = 3_600;

const PARAMETERS = ['tenant', 'roles', 'sub', 'firm'] as const;
type Parameters = Partial<Record<(typeof PARAMETERS)[number], string>>;

export interface DevelopmentClaims {
  readonly sub: string;
  readonly tenant: string;
  readonly roles: readonly string[];
  readonly firm?: string;
}

const matching = (name: string, value: string | undefined, pattern: string): string => {
  if (value === undefined || !new RegExp(pattern).test(value))
    throw new errors.InvalidRequest(`${name} is missing or malformed`);
  return value;
};

export const claimsOf = ({ tenant, roles = '', sub, firm }: Parameters): DevelopmentClaims => {
  const named = roles.split(' ').filter((role) => role !== '');
  if (named.length === 0) throw new errors.InvalidRequest('roles are missing');
  const unknown = named.find((role) => !isRole(role));
  if (unknown !== undefined) throw new errors.InvalidRequest(`roles: ${unknown} is not a role`);
  return {
    sub: matching('sub', sub, REFERENCE_PATTERN),
    tenant: matching('tenant', tenant, TENANT_PATTERN),
    roles: named,
    ...(firm === undefined ? {} : { firm: matching('firm', firm, REFERENCE_PATTERN) }),
  };
};

/** RFC 9068 access token for one API; nothing is stored, the signature is the whole proof. */
const api = (provider: Provider, audience: string): InstanceType<Provider['ResourceServer']> => {
  const data: ResourceServer = {
    audience,
    scope: '',
    accessTokenTTL: TOKEN_SECONDS,
    accessTokenFormat: 'jwt',
    jwt: { sign: { alg: 'RS256' } },
  };
  return new provider.ResourceServer('urn:attestry:api', data);
};

export const registerDevelopmentGrant = (provider: Provider, audience: string): void => {
  const grant = async (ctx: TokenEndpointGrantContext<Parameters>): Promise<void> => {
    const { client, params } = ctx.oidc;
    const token = new provider.AccessToken({
      client,
      accountId: claimsOf(params).sub,
      resourceServer: api(provider, audience),
      grantId: 'development',
      gty: 'development',
    });
    ctx.body = { access_token: await token.save(), token_type: 'Bearer', expires_in: TOKEN_SECONDS };
  };
  provider.registerGrantType<Parameters>(DEVELOPMENT_GRANT, grant, PARAMETERS);
};

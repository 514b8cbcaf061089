import { describe, expect, it } from '@jest/globals';
import type { JWTHeaderParameters, JWTPayload } from 'jose';
import { createLocalJWKSet, exportJWK, exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { accessTokenVerifier } from './access-token.js';
import { Unauthenticated } from './unauthenticated.js';

const issuer = 'https://issuer.test';
const audience = 'attestry';
const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
const stranger = await generateKeyPair('RS256', { extractable: true });
const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' }] });
const verify = accessTokenVerifier({ issuer, audience }, keys);

const now = Math.floor(Date.now() / 1000);
const good: JWTPayload = {
  iss: issuer,
  aud: audience,
  sub: 'p-01',
  iat: now,
  exp: now + 600,
  tenant: 'acme',
  roles: ['CM', 'CO'],
};
const header: JWTHeaderParameters = { alg: 'RS256', kid: 'k1', typ: 'at+jwt' };

const without = (claim: string): JWTPayload =>
  Object.fromEntries(Object.entries(good).filter(([name]) => name !== claim));
const signed = (payload: JWTPayload, protectedHeader: object = {}, key = privateKey): Promise<string> =>
  new SignJWT(payload).setProtectedHeader({ ...header, ...protectedHeader }).sign(key, { crit: { 'x-rule': true } });

const withPublicKeyAsSecret = async (): Promise<string> => {
  const secret = new TextEncoder().encode(await exportSPKI(publicKey));
  return new SignJWT(good).setProtectedHeader({ ...header, alg: 'HS256' }).sign(secret);
};

const tampered = async (): Promise<string> => {
  const [head, , signature] = (await signed(good)).split('.');
  const body = Buffer.from(JSON.stringify({ ...good, tenant: 'globex' })).toString('base64url');
  return `${head}.${body}.${signature}`;
};

const forged: [name: string, token: () => Promise<string>][] = [
  ['alg none', () => Promise.resolve(new UnsecuredJWT(good).encode())],
  ['HS256 with the public key as secret', withPublicKeyAsSecret],
  ['another issuer', () => signed({ ...good, iss: 'https://evil.test' })],
  ['another audience', () => signed({ ...good, aud: 'other-api' })],
  ['an ID token (typ JWT)', () => signed(good, { typ: 'JWT' })],
  ['no typ', () => signed(good, { typ: undefined })],
  ['no exp', () => signed(without('exp'))],
  ['no iat', () => signed(without('iat'))],
  ['no sub', () => signed(without('sub'))],
  ['no tenant', () => signed(without('tenant'))],
  ['no roles', () => signed(without('roles'))],
  ['expired', () => signed({ ...good, exp: now - 60 })],
  ['too old although not expired', () => signed({ ...good, iat: now - 7_200 })],
  ['issued in the future', () => signed({ ...good, iat: now + 600 })],
  ['not yet valid', () => signed({ ...good, nbf: now + 600 })],
  ['key of a stranger under a known kid', () => signed(good, {}, stranger.privateKey)],
  [
    'embedded jwk of a stranger',
    async () => signed(good, { jwk: await exportJWK(stranger.publicKey), kid: undefined }, stranger.privateKey),
  ],
  ['jku of a stranger', () => signed(good, { jku: 'https://evil.test/jwks', kid: 'k2' }, stranger.privateKey)],
  ['unknown crit', () => signed(good, { crit: ['x-rule'], 'x-rule': 1 })],
  ['tampered body', tampered],
  ['tenant that breaks out of a stream name', () => signed({ ...good, tenant: 'acme/x' })],
  ['e-mail address as sub', () => signed({ ...good, sub: 'ann@acme.test' })],
  ['only roles we do not know', () => signed({ ...good, roles: ['admin'] })],
  ['SYS beside the role of a person', () => signed({ ...good, roles: ['SYS', 'TO'] })],
  ['roles as text', () => signed({ ...good, roles: 'TO CM' })],
];

describe('accessTokenVerifier', () => {
  it('accepts an access token of the issuer and gives its actor', async () => {
    expect(await verify(`Bearer ${await signed(good)}`)).toEqual({
      kind: 'person',
      person: 'p-01',
      tenant: 'acme',
      roles: ['CM', 'CO'],
    });
  });

  it.each(forged)('refuses %s', async (_name, token) => {
    const refusal = await verify(`Bearer ${await token()}`).then(
      () => 'accepted',
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(Unauthenticated);
  });

  it('tells the caller nothing about the cause and the log the cause', async () => {
    const refusals = await Promise.all(
      forged.map(async ([, token]) =>
        verify(`Bearer ${await token()}`).catch((error: unknown) => error as Unauthenticated),
      ),
    );
    expect(new Set(refusals.map((refusal) => (refusal as Unauthenticated).message)).size).toBe(1);
    expect(new Set(refusals.map((refusal) => (refusal as Unauthenticated).reason)).size).toBeGreaterThan(10);
  });

  it.each([undefined, '', 'Bearer', 'Basic YTpi', 'Bearer a.b', `Bearer ${'a'.repeat(9_000)}`])(
    'refuses the header %p',
    async (authorization) => {
      await expect(verify(authorization)).rejects.toBeInstanceOf(Unauthenticated);
    },
  );

  it('leaves out roles of other systems and keeps the firm of an auditor', async () => {
    const token = await signed({ ...good, roles: ['offline_access', 'AU'], firm: 'firm-1' });
    expect(await verify(`Bearer ${token}`)).toMatchObject({ roles: ['AU'], firm: 'firm-1' });
  });

  it.each([
    ['SYS', 'system'],
    ['PA', 'client'],
    ['PO', 'person'],
  ])('sees %s as a %s', async (role, kind) => {
    expect(await verify(`Bearer ${await signed({ ...good, roles: [role] })}`)).toMatchObject({ kind });
  });
});

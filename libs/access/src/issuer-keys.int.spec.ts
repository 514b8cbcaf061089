import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { JWK } from 'jose';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { accessTokenVerifier } from './access-token.js';
import { Unauthenticated } from './unauthenticated.js';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
});

interface Issuer {
  url: string;
  asked: string[];
  stop: () => Promise<void>;
}

/** A loopback issuer that counts what it is asked; `named` is the issuer its metadata speaks for. */
const issuerWith = async (jwk: JWK, named?: string): Promise<Issuer> => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const metadata = { issuer: named ?? url, jwks_uri: `${url}/jwks` };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(request.url === '/jwks' ? { keys: [jwk] } : metadata));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  closers.push(stop);
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, stop };
};

const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'ES256', use: 'sig' };
const token = (issuer: string, kid = 'k1'): Promise<string> =>
  new SignJWT({ tenant: 'acme', roles: ['TO'] })
    .setProtectedHeader({ alg: 'ES256', kid, typ: 'at+jwt' })
    .setIssuer(issuer)
    .setAudience('attestry')
    .setSubject('p-01')
    .setIssuedAt()
    .setExpirationTime('5m')
    .sign(privateKey);

describe('keys of an issuer over HTTP', () => {
  it('are found by discovery and fetched once for many tokens', async () => {
    const issuer = await issuerWith(jwk);
    const verify = accessTokenVerifier({ issuer: issuer.url, audience: 'attestry' });
    const header = `Bearer ${await token(issuer.url)}`;
    await Promise.all(Array.from({ length: 20 }, () => verify(header)));
    expect(issuer.asked.sort()).toEqual(['/.well-known/openid-configuration', '/jwks']);
  });

  it('made-up key ids cause no flood of fetches', async () => {
    const issuer = await issuerWith(jwk);
    const verify = accessTokenVerifier({ issuer: issuer.url, audience: 'attestry' });
    const made = await Promise.all(Array.from({ length: 50 }, (_, i) => token(issuer.url, `made-up-${i}`)));
    const results = await Promise.allSettled(made.map((one) => verify(`Bearer ${one}`)));
    expect(results.every((result) => result.status === 'rejected')).toBe(true);
    expect(issuer.asked.filter((path) => path === '/jwks')).toHaveLength(1);
  });

  it('still serve valid tokens while the issuer is down', async () => {
    const issuer = await issuerWith(jwk);
    const verify = accessTokenVerifier({ issuer: issuer.url, audience: 'attestry' });
    const header = `Bearer ${await token(issuer.url)}`;
    await verify(header);
    await issuer.stop();
    await expect(verify(header)).resolves.toMatchObject({ tenant: 'acme' });
  });

  it('are refused when the metadata speaks for another issuer', async () => {
    const issuer = await issuerWith(jwk, 'https://evil.test');
    const verify = accessTokenVerifier({ issuer: issuer.url, audience: 'attestry' });
    const refusal = await verify(`Bearer ${await token(issuer.url)}`).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Unauthenticated);
    expect((refusal as Unauthenticated).reason).toContain('another issuer');
  });

  it('an issuer that comes up late is found at the next token', async () => {
    const issuer = await issuerWith(jwk);
    const verify = accessTokenVerifier({ issuer: issuer.url, audience: 'attestry' });
    const real = globalThis.fetch;
    globalThis.fetch = () => Promise.reject(new Error('connection refused'));
    const header = `Bearer ${await token(issuer.url)}`;
    const refusal = await verify(header).catch((error: unknown) => error);
    globalThis.fetch = real;
    expect((refusal as Unauthenticated).reason).toContain('connection refused');
    await expect(verify(header)).resolves.toMatchObject({ person: 'p-01' });
  });
});

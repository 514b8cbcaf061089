import { mkdtemp, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accessTokenVerifier, Unauthenticated } from '@attestry/access';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import type { Identity } from './server.js';
import { startIdentity } from './server.js';
import type { DevelopmentIdentity } from './token.js';
import { developmentToken } from './token.js';

const clientSecret = 'a development secret / with odd + characters';
const config = { host: '127.0.0.1', port: 0, issuer: undefined, clientSecret, audience: 'attestry' };
let keysDir: string;
let identity: Identity;

beforeAll(async () => {
  keysDir = join(await mkdtemp(join(tmpdir(), 'identity-')), 'keys');
  identity = await startIdentity({ ...config, keysDir });
});
afterAll(() => identity.close());

const ann = (): DevelopmentIdentity => ({
  issuer: identity.issuer,
  clientSecret,
  tenant: 'acme',
  roles: ['CM', 'CO'],
  person: 'p-01',
});

describe('development issuer', () => {
  it('gives an RFC 9068 token that the access library accepts', async () => {
    const token = await developmentToken({ ...ann(), roles: ['AL'], firm: 'firm-1' });
    expect(decodeProtectedHeader(token)).toMatchObject({ typ: 'at+jwt', alg: 'RS256' });
    const claims = decodeJwt(token);
    expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(3_600);
    const verify = accessTokenVerifier({ issuer: identity.issuer, audience: 'attestry' });
    expect(await verify(`Bearer ${token}`)).toEqual({
      kind: 'person',
      person: 'p-01',
      tenant: 'acme',
      roles: ['AL'],
      firm: 'firm-1',
    });
  });

  it('has tokens that another audience refuses', async () => {
    const verify = accessTokenVerifier({ issuer: identity.issuer, audience: 'another' });
    await expect(verify(`Bearer ${await developmentToken(ann())}`)).rejects.toBeInstanceOf(Unauthenticated);
  });

  it.each([
    ['a wrong secret', { clientSecret: 'wrong' }],
    ['an unknown role', { roles: ['ADMIN' as never] }],
    ['no role', { roles: [] }],
    ['a malformed tenant', { tenant: 'ACME/../x' }],
    ['an e-mail address', { person: 'ann@acme.test' }],
  ])('refuses %s', async (_name, change) => {
    await expect(developmentToken({ ...ann(), ...change })).rejects.toThrow('gave no token');
  });

  it('is asked once by many callers, and again after a refusal', async () => {
    const tokens = await Promise.all(Array.from({ length: 20 }, () => developmentToken({ ...ann(), person: 'p-02' })));
    expect(new Set(tokens).size).toBe(1);
    const lost = { ...ann(), issuer: 'http://127.0.0.1:1' };
    await expect(developmentToken(lost)).rejects.toThrow();
    await expect(developmentToken(lost)).rejects.toThrow();
  });

  it('keeps its key over a restart, in a file of its own', async () => {
    expect((await stat(join(keysDir, 'signing-key.json'))).mode & 0o777).toBe(0o600);
    const token = await developmentToken(ann());
    const again = await startIdentity({ ...config, keysDir });
    const published = (await (await fetch(`${again.issuer}/jwks`)).json()) as { keys: { kid: string; d?: string }[] };
    await again.close();
    expect(published.keys.map((key) => key.kid)).toEqual([decodeProtectedHeader(token).kid]);
    expect(published.keys[0]?.d).toBeUndefined();
  });

  it('answers health and discovery', async () => {
    const statuses = await Promise.all(
      ['/health/live', '/health/ready', '/.well-known/openid-configuration'].map(
        async (path) => (await fetch(identity.issuer + path)).status,
      ),
    );
    expect(statuses).toEqual([200, 200, 200]);
  });
});

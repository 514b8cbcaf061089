import { createHash, randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { signedHead, SIGNATURE_HEADER, TIMESTAMP_HEADER, verifySignedRequest } from '@attestry/access';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { fastify } from 'fastify';
import type { Stack } from '../spec-support/stack.js';
import { SIGNING_KEY, startStack } from '../spec-support/stack.js';

interface Seen {
  readonly signed: boolean;
  readonly authorization: string | undefined;
  readonly digest: string;
}

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const text = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value);

/** Stands for the evidence service: says what reached it, and gives back what a file route would. */
const fileKeeper = async (seen: Seen[], content: Uint8Array): Promise<FastifyInstance> => {
  const app = fastify();
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
  app.put('/files/:digest', async (request, reply) => {
    const hash = createHash('sha256');
    for await (const chunk of request.body as AsyncIterable<Uint8Array>) hash.update(chunk);
    const mediaType = request.headers['content-type'] ?? '';
    const signed = verifySignedRequest({
      ...{ key: SIGNING_KEY, subgraph: 'evidence', now: Date.now() },
      body: signedHead({ method: 'PUT', path: request.url, mediaType }),
      timestamp: text(request.headers[TIMESTAMP_HEADER]),
      signature: text(request.headers[SIGNATURE_HEADER]),
    });
    seen.push({ signed, authorization: request.headers.authorization, digest: hash.digest('hex') });
    return reply.status(201).send({ stored: true });
  });
  app.get('/evidence/:id/content', (_, reply) =>
    reply
      .headers({
        'content-type': 'application/pdf',
        'content-disposition': 'attachment; filename="a.pdf"',
        'x-content-type-options': 'nosniff',
        'x-internal': 'kept',
      })
      .send(Buffer.from(content)),
  );
  await app.listen({ host: '127.0.0.1', port: 0 });
  return app;
};

describe('files through the gateway', () => {
  const content = randomBytes(3 * 1_048_576);
  const seen: Seen[] = [];
  let keeper: FastifyInstance;
  let stack: Stack;
  beforeAll(async () => {
    keeper = await fileKeeper(seen, content);
    const url = `http://127.0.0.1:${(keeper.server.address() as AddressInfo).port}/graphql`;
    stack = await startStack({ config: { subgraphUrls: { evidence: url } } });
  });
  afterAll(async () => {
    await stack.close();
    await keeper.close();
  });
  beforeEach(() => void (seen.length = 0));
  const at = (path: string): URL => new URL(path, stack.gateway.url);
  const put = async (headers: Record<string, string>) =>
    fetch(at(`/files/${digestOf(content)}`), {
      method: 'PUT',
      headers: { 'content-type': 'application/pdf', ...headers },
      body: content,
    });

  it('streams more than a question may hold, signed for the service, with the caller’s own token', async () => {
    const authorization = `Bearer ${await stack.token()}`;
    const answer = await put({ authorization });
    expect([answer.status, await answer.json()]).toEqual([201, { stored: true }]);
    expect(seen).toEqual([{ signed: true, authorization, digest: digestOf(content) }]);
  });

  it('gives the bytes back with the headers that say what they are, and no other', async () => {
    const answer = await fetch(at('/evidence/e-1/content'), {
      headers: { authorization: `Bearer ${await stack.token()}` },
    });
    expect(digestOf(new Uint8Array(await answer.arrayBuffer()))).toBe(digestOf(content));
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="a.pdf"',
      'x-content-type-options': 'nosniff',
    });
    expect(answer.headers.get('x-internal')).toBeNull();
  });

  it('lets nobody in without a token, before a byte is passed on', async () => {
    expect((await put({})).status).toBe(401);
    expect((await put({ authorization: 'Bearer a.b.c' })).status).toBe(401);
    expect((await fetch(at('/evidence/e-1/content'))).status).toBe(401);
    expect(seen).toEqual([]);
  });

  it('says so when the service is away', async () => {
    const away = await startStack({ config: { subgraphUrls: { evidence: 'http://127.0.0.1:9/graphql' } } });
    const headers = { authorization: `Bearer ${await away.token()}` };
    expect((await fetch(new URL('/evidence/e-1/content', away.gateway.url), { headers })).status).toBe(502);
    await away.close();
  });
});

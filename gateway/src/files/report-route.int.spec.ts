import type { AddressInfo } from 'node:net';
import { signedHead, SIGNATURE_HEADER, TIMESTAMP_HEADER, verifySignedRequest } from '@attestry/access';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { fastify } from 'fastify';
import { pino } from 'pino';
import { SubgraphClient } from '../subgraph/subgraph-client.js';
import type { FileSource } from './file-routes.js';
import { fileRoutes } from './file-routes.js';
import { OpenFiles } from './open-files.js';

const KEY = 'a signing key of the specs, long enough';
const HEADERS = {
  ...{ 'content-type': 'application/pdf', etag: '"abc"', 'repr-digest': 'sha-256=:abc=:' },
  ...{ 'x-report-state': 'SUPERSEDED', 'x-report-digest': 'd'.repeat(64), 'x-report-verified': 'true' },
  link: '</reports/rep-2.pdf>; rel="successor-version"',
};
const logger = pino({ level: 'silent' });
const text = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value);

/** Stands for the audit service: answers what was signed for it, and nothing else. */
const auditService = async (): Promise<FastifyInstance> => {
  const app = fastify();
  app.get('/reports/:name', (request, reply) => {
    const signed = verifySignedRequest({
      ...{ key: KEY, subgraph: 'audit', now: Date.now() },
      body: signedHead({ method: 'GET', path: request.url }),
      timestamp: text(request.headers[TIMESTAMP_HEADER]),
      signature: text(request.headers[SIGNATURE_HEADER]),
    });
    if (!signed) return reply.status(401).send({});
    if (request.headers['if-none-match'] === HEADERS.etag) return reply.status(304).send();
    return reply.headers({ ...HEADERS, 'x-internal': 'kept' }).send(Buffer.from('%PDF-1.7'));
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  return app;
};

describe('reports through the gateway', () => {
  const gateway = fastify();
  let audit: FastifyInstance;
  let client: SubgraphClient;

  beforeAll(async () => {
    audit = await auditService();
    client = new SubgraphClient('audit', `http://127.0.0.1:${(audit.server.address() as AddressInfo).port}/graphql`);
    const source: FileSource = {
      ...{ subgraph: 'audit', client: () => client, signingKey: KEY, logger, deadlineMs: 5_000 },
    };
    const actor = { kind: 'person', person: 'p-01', tenant: 'acme', roles: ['TO'] } as const;
    const door = {
      verifyToken: () => Promise.resolve({ ...actor, roles: [...actor.roles] }),
      now: () => Promise.resolve('2026-08-21T12:00:00.000Z'),
      logger,
    };
    const evidence = { ...source, client: () => undefined };
    await gateway.register(fileRoutes(door, { evidence, audit: source, open: new OpenFiles(1) }));
  });
  afterAll(async () => {
    await gateway.close();
    await client.close();
    await audit.close();
  });

  it('signed for the audit service; the digests and how the report stands come along, and no other header', async () => {
    const answer = await gateway.inject({ method: 'GET', url: '/reports/rep-1.pdf' });
    expect([answer.statusCode, answer.body]).toEqual([200, '%PDF-1.7']);
    expect(answer.headers).toMatchObject(HEADERS);
    expect(answer.headers).not.toHaveProperty('x-internal');
  });

  it('gives nothing again to who has the bytes', async () => {
    const headers = { 'if-none-match': HEADERS.etag };
    const answer = await gateway.inject({ method: 'GET', url: '/reports/rep-1.pdf', headers });
    expect([answer.statusCode, answer.body]).toEqual([304, '']);
  });

  it('control: what is meant for another service is refused by that one', async () => {
    expect((await gateway.inject({ method: 'GET', url: '/evidence/e-1/content' })).statusCode).toBe(502);
  });
});

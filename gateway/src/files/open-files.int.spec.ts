import type { AddressInfo } from 'node:net';
import type { Actor } from '@attestry/access';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { fastify } from 'fastify';
import { pino } from 'pino';
import { createHttp } from '../http.js';
import { SubgraphClient } from '../subgraph/subgraph-client.js';
import { fileRoutes } from './file-routes.js';
import { OpenFiles } from './open-files.js';

const MOST = 2;
const LANES = { connections: 4, waiting: 1 };
const KEY = 'a signing key of the specs, long enough';
const logger = pino({ enabled: false });

/** The token names the organization; files are answered when the spec says so. */
describe('files of several organizations at a time', () => {
  const held: FastifyReply[] = [];
  let keeper: FastifyInstance;
  let gateway: FastifyInstance;
  let client: SubgraphClient;
  beforeEach(async () => {
    keeper = fastify({ forceCloseConnections: true });
    keeper.get('/evidence/:id/content', (_request, reply) => void held.push(reply));
    const at = await keeper.listen({ host: '127.0.0.1', port: 0 });
    client = new SubgraphClient('evidence', `${at}/graphql`, LANES);
    gateway = createHttp({ bodyBytes: 1_000, receiveMs: 5_000, fileDeadlineMs: 5_000 }, logger);
    const verifyToken = (tenant = ''): Promise<Actor> =>
      Promise.resolve({ kind: 'person', person: 'p-01', tenant, roles: ['CM'] });
    const door = { verifyToken, now: () => Promise.resolve(''), logger };
    const source = { subgraph: 'evidence', client: () => client, signingKey: KEY, logger, deadlineMs: 5_000 };
    await gateway.register(fileRoutes(door, { evidence: source, audit: source, open: new OpenFiles(MOST) }));
    await gateway.listen({ host: '127.0.0.1', port: 0 });
  });
  afterEach(async () => {
    held.splice(0).forEach((reply) => reply.raw.destroy());
    await client.close();
    gateway.server.closeAllConnections();
    await gateway.close();
    await keeper.close();
  });

  const get = (authorization: string, signal?: AbortSignal): Promise<Response> =>
    fetch(`http://127.0.0.1:${(gateway.server.address() as AddressInfo).port}/evidence/e-1/content`, {
      headers: { authorization },
      ...(signal ? { signal } : {}),
    });
  const until = async (holds: () => boolean): Promise<void> => {
    for (let tries = 0; !holds(); tries += 1) {
      if (tries > 200) throw new Error('It does not come to that.');
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  const codeOf = async (answer: Response): Promise<unknown> =>
    ((await answer.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;

  it('one has its number and is told to wait, before the service is asked; another one goes on', async () => {
    const slow = [get('acme'), get('acme')];
    await until(() => held.length === MOST);
    const refused = await get('acme');
    expect([refused.status, await codeOf(refused), refused.headers.get('retry-after')]).toEqual([
      ...[429, 'LIMIT_EXCEEDED', '1'],
    ]);
    expect(held).toHaveLength(MOST);
    const other = get('globex');
    await until(() => held.length === MOST + 1);
    held.forEach((reply) => void reply.send('a file'));
    expect((await Promise.all([...slow, other])).map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  it('a place is free again when a file has arrived, and when its client has gone', async () => {
    const gone = new AbortController();
    const [first, second] = [get('acme'), get('acme', gone.signal)];
    const rejected = expect(second).rejects.toThrow();
    await until(() => held.length === MOST);
    gone.abort();
    await rejected;
    await until(() => held.some((reply) => reply.raw.destroyed));
    const third = get('acme');
    await until(() => held.length === MOST + 1);
    held.forEach((reply) => void reply.send('a file'));
    expect(await (await first).text()).toBe('a file');
    expect(await (await third).text()).toBe('a file');
    const [fourth, fifth] = [get('acme'), get('acme')];
    await until(() => held.length === MOST + 3);
    held.slice(-2).forEach((reply) => void reply.send('a file'));
    expect([(await fourth).status, (await fifth).status]).toEqual([200, 200]);
  });

  it('nobody waits behind many who wait', async () => {
    const all = ['a', 'a', 'b', 'b', 'c'].map((tenant) => get(tenant));
    await until(() => held.length === LANES.connections);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const refused = await get('d');
    expect([refused.status, await codeOf(refused)]).toEqual([503, 'SUBGRAPH_UNAVAILABLE']);
    held.splice(0).forEach((reply) => void reply.send('a file'));
    await until(() => held.length === 1);
    held.forEach((reply) => void reply.send('a file'));
    expect((await Promise.all(all)).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  });
});

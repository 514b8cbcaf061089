import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { fastify } from 'fastify';
import type { Stack } from './spec-support/stack.js';
import { startStack } from './spec-support/stack.js';

const RECEIVE_MS = 300;
const FILE_MS = 1_500;

/** Takes a file as it comes and says how long it was. */
const fileKeeper = async (): Promise<FastifyInstance> => {
  const app = fastify();
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
  app.put('/files/:digest', async (request) => {
    let bytes = 0;
    for await (const chunk of request.body as AsyncIterable<Uint8Array>) bytes += chunk.length;
    return { bytes };
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  return app;
};

interface Outcome {
  readonly text: string;
  readonly afterMs: number;
}

describe('a client that sends slowly', () => {
  let [keeper, stack]: [FastifyInstance?, Stack?] = [];
  let authorization = '';
  beforeAll(async () => {
    keeper = await fileKeeper();
    const url = `http://127.0.0.1:${(keeper.server.address() as AddressInfo).port}/graphql`;
    const limits = { receiveMs: RECEIVE_MS, fileDeadlineMs: FILE_MS };
    stack = await startStack({ limits, config: { subgraphUrls: { evidence: url } } });
    authorization = `authorization: Bearer ${await stack.token()}`;
  });
  afterAll(async () => {
    await stack?.close();
    await keeper?.close();
  });

  /** Sends one line of bytes after the other, with a pause between them, until the connection ends. */
  const send = (parts: readonly string[], pauseMs: number): Promise<Outcome> =>
    new Promise((resolve) => {
      const { hostname, port } = new URL(stack?.gateway.url ?? '');
      const began = Date.now();
      const socket = connect(Number(port), hostname);
      let text = '';
      socket.setEncoding('utf8').on('data', (more: string) => void (text += more));
      socket.on('error', () => undefined).on('close', () => resolve({ text, afterMs: Date.now() - began }));
      void (async () => {
        for (const part of parts) {
          if (!socket.destroyed) socket.write(part);
          await pause(pauseMs);
        }
      })();
    });
  const head = (line: string, length: number, type: string, ...more: string[]) =>
    [line, 'host: gateway', 'connection: close', `content-type: ${type}`, `content-length: ${length}`, ...more].join(
      '\r\n',
    ) + '\r\n\r\n';
  const bytes = (count: number) => Array.from({ length: count }, () => 'x');
  const upload = (count: number) => head('PUT /files/abc HTTP/1.1', count, 'text/plain', authorization);
  const question = (length: number) => head('POST /graphql HTTP/1.1', length, 'application/json', authorization);

  it('has the time of files for a file', async () => {
    const { text, afterMs } = await send([upload(8), ...bytes(8)], 110);
    expect(text).toContain('{"bytes":8}');
    expect(afterMs).toBeGreaterThan(2 * RECEIVE_MS);
  });

  it('has no more than that', async () => {
    const { text, afterMs } = await send([upload(100), ...bytes(30)], 110);
    expect(text).not.toContain(' 200 ');
    expect(afterMs).toBeGreaterThan(FILE_MS - 100);
    expect(afterMs).toBeLessThan(FILE_MS + 1_000);
  });

  it('has the shorter time for everything else, and is told', async () => {
    const { text, afterMs } = await send([question(100), ...bytes(8)], 110);
    expect(text).toMatch(/^HTTP\/1.1 408 .*"code":"DEADLINE_EXCEEDED"/s);
    expect(afterMs).toBeLessThan(2 * RECEIVE_MS);
  });

  it('has it for the head of a file’s request too, and a stranger for the file', async () => {
    const started = 'PUT /files/abc HTTP/1.1\r\nhost: gateway\r\n';
    expect((await send([started, ...bytes(10)], 110)).afterMs).toBeLessThan(3 * RECEIVE_MS);
    const strange = await send([head('PUT /files/abc HTTP/1.1', 100, 'text/plain'), ...bytes(10)], 110);
    expect(strange.text).toMatch(/^HTTP\/1.1 401 /);
    expect(strange.afterMs).toBeLessThan(2 * RECEIVE_MS);
  });

  it('is not meant where the request has come and the answer takes its time', async () => {
    const patient = await startStack({ limits: { receiveMs: RECEIVE_MS, deadlineMs: 3 * RECEIVE_MS } });
    const began = Date.now();
    const answer = await patient.ask('{ slow }');
    expect([answer.status, answer.errors?.[0]?.extensions['code']]).toEqual([200, 'DEADLINE_EXCEEDED']);
    expect(Date.now() - began).toBeGreaterThan(2 * RECEIVE_MS);
    await patient.close();
  });
});

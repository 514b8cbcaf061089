import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HttpAdapterHost } from '@nestjs/core';
import type { Caller } from '@attestry/service-kit';
import { notFound } from '@attestry/service-kit';
import type { FastifyInstance } from 'fastify';
import { fastify } from 'fastify';
import { pino } from 'pino';
import type { ReportFiles } from './report-files.js';
import { ReportRoutes } from './report-routes.js';

const CALLER: Caller = {
  actor: { kind: 'person', person: 'p-01', tenant: 'acme', roles: ['TO'] },
  correlationId: 'c',
};
const PDF = {
  bytes: Buffer.from('%PDF-1.7'),
  headers: { etag: '"abc"', 'content-type': 'application/pdf', 'content-length': '8' },
};

let app: FastifyInstance;
let asked: unknown[] = [];
let caller: Caller | undefined = CALLER;

beforeAll(async () => {
  app = fastify();
  app.addHook('preHandler', (request, _, done) => {
    if (caller) request.caller = caller;
    done();
  });
  const files = {
    of: (reportId: string, form: string, _: Caller, held?: string) => {
      asked = [reportId, form];
      if (held) return Promise.resolve({ headers: { etag: held } });
      if (reportId === 'rep-9') return Promise.reject(notFound('report', reportId));
      return reportId === 'rep-8' ? Promise.reject(new Error('secret cause')) : Promise.resolve(PDF);
    },
  };
  const host = { httpAdapter: { getInstance: () => app } } as unknown as HttpAdapterHost;
  new ReportRoutes(host, files as unknown as ReportFiles, pino({ level: 'silent' })).onModuleInit();
  await app.ready();
});

afterAll(() => app.close());

const get = (url: string, headers = {}) => app.inject({ method: 'GET', url, headers });

describe('GET /reports/<id>.<form>', () => {
  it('gives the bytes with their digest, and nothing when the reader has them', async () => {
    const first = await get('/reports/rep-1.pdf');
    expect([first.statusCode, first.body, first.headers['etag']]).toEqual([200, '%PDF-1.7', '"abc"']);
    expect(asked).toEqual(['rep-1', 'pdf']);
    const again = await get('/reports/rep-1.pdf', { 'if-none-match': '"abc"' });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });

  it('an id may be written as in any URL', async () => {
    await get('/reports/rep%201%2F2.json');
    expect(asked).toEqual(['rep 1/2', 'json']);
  });

  it('NOT_FOUND for what is not there, for a form there is none of, and for no form at all', async () => {
    for (const path of ['/reports/rep-9.pdf', '/reports/rep-1.exe', '/reports/rep-1']) {
      const answer = await get(path);
      expect(answer.statusCode).toBe(404);
      expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    }
  });

  it('a stranger is not let in, and a cause inside is not told', async () => {
    caller = undefined;
    expect((await get('/reports/rep-1.pdf')).json()).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
    caller = CALLER;
    const broken = await get('/reports/rep-8.pdf');
    expect(broken.statusCode).toBe(500);
    expect(broken.body).not.toContain('secret cause');
  });
});

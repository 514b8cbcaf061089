import type { Readable } from 'node:stream';
import { signedHead, signRequest } from '@attestry/access';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { answerTo } from '../errors.js';
import type { Admission, Door } from '../request/admission.js';
import { admissionHook } from '../request/admission.js';
import type { SubgraphClient } from '../subgraph/subgraph-client.js';

/** Which service keeps files, how to reach it, and the secret it knows its gateway by. */
export interface FileSource {
  /** Its name, which the signature is meant for. */
  readonly subgraph: string;
  readonly client: () => SubgraphClient | undefined;
  readonly signingKey: string;
  readonly logger: Logger;
  /** Real time that a file may take on its way, in milliseconds. */
  readonly deadlineMs: number;
}

const PASSED_ON = [
  'content-type',
  'content-length',
  'content-disposition',
  'content-security-policy',
  'x-content-type-options',
  'cache-control',
  'etag',
  'repr-digest',
  'link',
  'x-report-state',
  'x-report-digest',
  'x-report-verified',
];

const headersOf = (
  request: FastifyRequest,
  admission: Admission,
  { signingKey: key, subgraph }: FileSource,
): Record<string, string> => {
  const { 'content-type': mediaType = '', 'content-length': length, 'if-none-match': known } = request.headers;
  const body = signedHead({ method: request.method, path: request.url, mediaType });
  return {
    authorization: admission.authorization,
    'x-correlation-id': admission.correlationId,
    ...admission.reading,
    ...(mediaType ? { 'content-type': mediaType } : {}),
    ...(length ? { 'content-length': length } : {}),
    ...(known ? { 'if-none-match': known } : {}),
    ...signRequest({ key, subgraph, body }),
  };
};

const unavailable = (reply: FastifyReply): FastifyReply =>
  reply.status(502).send(answerTo({ code: 'SUBGRAPH_UNAVAILABLE', message: 'The service of files does not answer.' }));

const pass =
  (source: FileSource) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { admission } = request;
    const client = source.client();
    if (!admission || !client) return unavailable(reply);
    try {
      const answer = await client.stream({
        method: request.method as 'GET' | 'PUT',
        path: request.url,
        headers: headersOf(request, admission, source),
        ...(request.method === 'PUT' ? { body: request.body as Readable } : {}),
        signal: AbortSignal.timeout(source.deadlineMs),
      });
      for (const name of PASSED_ON) {
        const value = answer.headers[name];
        if (typeof value === 'string') void reply.header(name, value);
      }
      // What is left of an upload that was refused is not read: the connection ends with the answer.
      if (request.method === 'PUT' && answer.status >= 400) void reply.header('connection', 'close');
      return await reply.status(answer.status).send(answer.body);
    } catch (error) {
      source.logger.warn({ correlationId: admission.correlationId, cause: String(error) }, 'file not passed on');
      return unavailable(reply);
    }
  };

export interface FileSources {
  readonly evidence: FileSource;
  readonly audit: FileSource;
}

/**
 * Bytes that are streamed and kept nowhere here: of evidence both ways, `PUT /files/<digest>` and
 * `GET /evidence/<id>/content`; of reports, `GET /reports/<id>.json`, `.md` and `.pdf`.
 */
export const fileRoutes = (door: Door, { evidence, audit }: FileSources) => {
  return (scope: FastifyInstance, _: object, done: () => void): void => {
    scope.addHook('onRequest', admissionHook(door));
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, payload, parsed) => parsed(null, payload));
    scope.put('/files/:digest', pass(evidence));
    scope.get('/evidence/:id/content', pass(evidence));
    scope.get('/reports/:name', pass(audit));
    done();
  };
};

import type { Readable } from 'node:stream';
import { finished } from 'node:stream';
import { signedHead, signRequest } from '@attestry/access';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { answerTo, Refusal } from '../errors.js';
import type { Admission, Door } from '../request/admission.js';
import { admissionHook } from '../request/admission.js';
import type { SubgraphClient } from '../subgraph/subgraph-client.js';
import { TooManyFiles } from '../subgraph/subgraph-client.js';
import type { OpenFiles } from './open-files.js';

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

const AWAY = new Refusal(502, 'SUBGRAPH_UNAVAILABLE', 'The service of files does not answer.');
const BUSY = new Refusal(503, 'SUBGRAPH_UNAVAILABLE', 'Too many files are on their way. Ask again in a moment.');
const ENOUGH = new Refusal(
  429,
  'LIMIT_EXCEEDED',
  'As many files of your organization are on their way as may be. Ask again when one of them has arrived.',
);
const LATE = new Refusal(504, 'DEADLINE_EXCEEDED', 'The file has had its time.');
const RETRY_SECONDS = 1;

const refuse = (reply: FastifyReply, refusal: Refusal): FastifyReply => {
  if (refusal === BUSY || refusal === ENOUGH) void reply.header('retry-after', RETRY_SECONDS);
  return reply.status(refusal.status).send(answerTo(refusal));
};

const refusalOf = (error: unknown, deadline: AbortSignal): Refusal => {
  if (error instanceof TooManyFiles) return BUSY;
  return deadline.aborted ? LATE : AWAY;
};

/** Aborts when nobody waits for the answer any more, and gives the place of a file free then. */
const whileOpen = (reply: FastifyReply, leave: () => void): AbortSignal => {
  const gone = new AbortController();
  finished(reply.raw, () => {
    leave();
    gone.abort();
  });
  return gone.signal;
};

const pass =
  (source: FileSource, open: OpenFiles) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { admission } = request;
    const client = source.client();
    if (!admission || !client) return refuse(reply, AWAY);
    const leave = open.enter(admission.actor.tenant);
    if (!leave) return refuse(reply, ENOUGH);
    const deadline = AbortSignal.timeout(source.deadlineMs);
    const signal = AbortSignal.any([deadline, whileOpen(reply, leave)]);
    try {
      const answer = await client.stream({
        method: request.method as 'GET' | 'PUT',
        path: request.url,
        headers: headersOf(request, admission, source),
        ...(request.method === 'PUT' ? { body: request.body as Readable } : {}),
        signal,
      });
      for (const name of PASSED_ON) {
        const value = answer.headers[name];
        if (typeof value === 'string') void reply.header(name, value);
      }
      return await reply.status(answer.status).send(answer.body);
    } catch (error) {
      source.logger.warn({ correlationId: admission.correlationId, cause: String(error) }, 'file not passed on');
      return refuse(reply, refusalOf(error, deadline));
    }
  };

/** What is left of an upload that was refused is not read: the connection ends with the answer. */
const endUnread = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
  if (!request.raw.complete) void reply.header('connection', 'close');
};

export interface FileSources {
  readonly evidence: FileSource;
  readonly audit: FileSource;
  readonly open: OpenFiles;
}

/**
 * Bytes that are streamed and kept nowhere here: of evidence both ways, `PUT /files/<digest>` and
 * `GET /evidence/<id>/content`; of reports, `GET /reports/<id>.json`, `.md` and `.pdf`.
 */
export const fileRoutes = (door: Door, { evidence, audit, open }: FileSources) => {
  return (scope: FastifyInstance, _: object, done: () => void): void => {
    scope.addHook('onRequest', admissionHook(door));
    scope.addHook('onSend', endUnread);
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, payload, parsed) => parsed(null, payload));
    scope.put('/files/:digest', { config: { takesFile: true } }, pass(evidence, open));
    scope.get('/evidence/:id/content', pass(evidence, open));
    scope.get('/reports/:name', pass(audit, open));
    done();
  };
};

import type { Readable } from 'node:stream';
import type { OnModuleInit } from '@nestjs/common';
import { Inject, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Role } from '@attestry/access';
import { statusOf } from '@attestry/access';
import { callerOf, DomainError, LOGGER, Standing } from '@attestry/service-kit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { Contents } from './contents.js';
import { FileStore } from './file-store.js';
import { extensionOf, mediaTypeOf } from './limits.js';

/** Who may submit evidence may upload what it is of. */
const UPLOADERS: readonly Role[] = ['CO', 'CM', 'EM', 'SYS'];

type Asked<Params> = FastifyRequest<{ Params: Params }>;

const lengthOf = ({ headers }: FastifyRequest): number | undefined => {
  const length = headers['content-length'];
  return length === undefined ? undefined : Number(length);
};

/** `PUT /files/<digest>` and `GET /evidence/<id>/content`: bytes of evidence go this way, never through the graph. */
@Injectable()
export class FileRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly files: FileStore,
    private readonly contents: Contents,
    @Inject(Standing) private readonly standing: Standing,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onModuleInit(): void {
    const app = this.host.httpAdapter.getInstance<FastifyInstance>();
    void app.register((scope, _, done) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', (_request, payload, parsed) => parsed(null, payload));
      scope.setErrorHandler((error: Error, request, reply) => this.refuse(error, request, reply));
      const config = { signedHead: true };
      scope.put('/files/:digest', { config }, (request: Asked<{ digest: string }>, reply) =>
        this.upload(request, reply),
      );
      scope.get('/evidence/:id/content', { config }, (request: Asked<{ id: string }>, reply) =>
        this.download(request, reply),
      );
      done();
    });
  }

  private async upload(request: Asked<{ digest: string }>, reply: FastifyReply): Promise<FastifyReply> {
    const caller = callerOf(request);
    const { actor } = caller;
    if (!actor.roles.some((role) => UPLOADERS.includes(role)))
      throw new DomainError('FORBIDDEN_ROLE', `This is for the roles ${UPLOADERS.join(', ')}.`);
    await this.standing.requireActive(caller);
    const mediaType = mediaTypeOf(request.headers['content-type']);
    this.files.requireAllowed(mediaType, lengthOf(request));
    const said = { digest: request.params.digest, mediaType };
    return reply.status(201).send(await this.files.store(actor, said, request.body as Readable));
  }

  private async download(request: Asked<{ id: string }>, reply: FastifyReply): Promise<FastifyReply> {
    const { content, mediaType, bytes, digest, evidenceId } = await this.contents.of(
      request.params.id,
      callerOf(request),
    );
    const name = `evidence-${evidenceId.replace(/[^A-Za-z0-9._-]/g, '_')}.${extensionOf(mediaType)}`;
    return reply
      .headers({
        'content-type': mediaType,
        'content-length': bytes,
        'content-disposition': `attachment; filename="${name}"`,
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
        'cache-control': 'no-store',
        etag: `"${digest}"`,
      })
      .send(content);
  }

  /** Refusals in the shape that the graph gives them; what nobody foresaw is logged, and leaves without its words. */
  private refuse(error: Error, request: FastifyRequest, reply: FastifyReply): FastifyReply {
    // What is left of a refused upload is not read: the connection ends with the answer.
    if (request.method === 'PUT') void reply.header('connection', 'close');
    if (!(error instanceof DomainError)) this.logger.error(lineOf(error, request), 'unforeseen');
    const { code, details } = error instanceof DomainError ? error : { code: 'INTERNAL_SERVER_ERROR', details: {} };
    const message = error instanceof DomainError ? error.message : 'Something went wrong on our side.';
    return reply.status(statusOf(code)).send({ errors: [{ message, extensions: { code, ...details } }] });
  }
}

/** Ids and the cause: neither the bytes nor the headers, which hold the token. */
const lineOf = (error: Error, { method, url, caller }: FastifyRequest) => ({
  ...{ method, path: url.split('?')[0], correlationId: caller?.correlationId, tenant: caller?.actor.tenant },
  error: error.stack ?? String(error),
});

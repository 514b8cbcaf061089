import type { OnModuleInit } from '@nestjs/common';
import { Inject, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { statusOf } from '@attestry/access';
import { DomainError, LOGGER, notFound } from '@attestry/service-kit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { askedFor } from './report-file.js';
import { ReportFiles } from './report-files.js';

type Asked = FastifyRequest<{ Params: { name: string } }>;

/** `GET /reports/<id>.json`, `.md` and `.pdf`: a report leaves by this way, never through the graph. */
@Injectable()
export class ReportRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly files: ReportFiles,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onModuleInit(): void {
    const app = this.host.httpAdapter.getInstance<FastifyInstance>();
    void app.register((scope, _, done) => {
      scope.setErrorHandler((error: Error, _request, reply) => this.refuse(error, reply));
      scope.get('/reports/:name', { config: { signedHead: true } }, (request: Asked, reply) =>
        this.send(request, reply),
      );
      done();
    });
  }

  private async send({ caller, params, headers }: Asked, reply: FastifyReply): Promise<FastifyReply> {
    if (!caller) throw new DomainError('UNAUTHENTICATED', 'Not authenticated.');
    const asked = askedFor(params.name);
    if (!asked) throw notFound('report', params.name);
    const file = await this.files.of(asked.reportId, asked.form, caller, headers['if-none-match']);
    void reply.headers(file.headers);
    return file.bytes ? reply.send(file.bytes) : reply.status(304).send();
  }

  /** Refusals in the shape that the graph gives them. */
  private refuse(error: Error, reply: FastifyReply): FastifyReply {
    if (error instanceof DomainError) {
      const { code, message, details } = error;
      return reply.status(statusOf(code)).send({ errors: [{ message, extensions: { code, ...details } }] });
    }
    this.logger.error({ error: error.stack ?? error.message }, 'report not sent');
    const extensions = { code: 'INTERNAL_SERVER_ERROR' };
    return reply.status(500).send({ errors: [{ message: 'Something went wrong on our side.', extensions }] });
  }
}

import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { Inject, Injectable } from '@nestjs/common';
import type { GqlContextType } from '@nestjs/graphql';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Observable } from 'rxjs';
import { tap } from 'rxjs';
import type { Recorded } from '../commands/command.js';
import { DomainError } from '../errors.js';
import { LOGGER } from './tokens.js';

/** One line a mutation: what was asked, by which correlation, what was recorded or which rule refused it. */
@Injectable()
export class CommandLogging implements NestInterceptor {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<GqlContextType>() !== 'graphql') return next.handle();
    const graphql = GqlExecutionContext.create(context);
    const info = graphql.getInfo<{ fieldName: string; parentType?: { name: string } } | undefined>();
    if (info?.parentType?.name !== 'Mutation') return next.handle();
    const { req } = graphql.getContext<{ req: FastifyRequest }>();
    const line = {
      command: info.fieldName,
      correlationId: req.caller?.correlationId,
      tenant: req.caller?.actor.tenant,
    };
    return next.handle().pipe(
      tap({
        next: (answer: Recorded) =>
          this.logger.info({ ...line, stream: answer.stream, events: answer.events }, 'recorded'),
        error: (error: unknown) =>
          this.logger.warn(
            {
              ...line,
              code: error instanceof DomainError ? error.code : 'INTERNAL_SERVER_ERROR',
            },
            'refused',
          ),
      }),
    );
  }
}

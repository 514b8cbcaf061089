import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { GqlContextType } from '@nestjs/graphql';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Observable } from 'rxjs';
import { catchError, mergeMap } from 'rxjs';
import type { RequestContext } from '../graphql/batched.js';
import { isAuditor } from '../grants/auditor.js';
import { AccessLog } from './access-log.js';
import { isRootQuery } from './asked.js';
import { LOG_READ } from './log-read.js';

/** Notes what auditors read before they have it, and what was refused to anybody for want of a right. */
@Injectable()
export class AccessLogging implements NestInterceptor {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(AccessLog) private readonly log: AccessLog,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<GqlContextType>() !== 'graphql') return next.handle();
    const answered = next.handle().pipe(
      catchError(async (error: unknown) => {
        await this.log.refused(context, error);
        throw error;
      }),
    );
    if (!this.isNoted(context)) return answered;
    return answered.pipe(
      mergeMap(async (answer: unknown) => {
        await this.log.read(context);
        return answer;
      }),
    );
  }

  private isNoted(context: ExecutionContext): boolean {
    const { req } = GqlExecutionContext.create(context).getContext<RequestContext>();
    if (!req.caller || !isAuditor(req.caller.actor)) return false;
    const targets = [context.getHandler(), context.getClass()];
    return isRootQuery(context) || (this.reflector.getAllAndOverride<boolean | undefined>(LOG_READ, targets) ?? false);
  }
}

import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { GqlContextType } from '@nestjs/graphql';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Actor, Role } from '@attestry/access';
import type { FastifyRequest } from 'fastify';
import { AccessLog } from '../access-log/access-log.js';
import { CLOCK } from '../app/tokens.js';
import type { Clock } from '../clock.js';
import { DomainError } from '../errors.js';
import { ALLOWED_ROLES } from './allow.js';
import { FOR_COLLECTORS, refuseCollector } from './for-collectors.js';
import { isMutation } from './is-mutation.js';

/** Default deny, for queries, mutations, field resolvers and entity references alike. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AccessLog) private readonly log: AccessLog,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType<GqlContextType>() !== 'graphql') return true;
    const { req } = GqlExecutionContext.create(context).getContext<{ req: FastifyRequest }>();
    if (!req.caller) throw new DomainError('UNAUTHENTICATED', 'Not authenticated.');
    try {
      this.requireRight(context, req.caller.actor);
    } catch (refusal) {
      await this.log.refused(context, refusal);
      throw refusal;
    }
    if (isMutation(context)) req.businessTime = await this.clock.now();
    return true;
  }

  /** A role that the resolver is for, and of the role SYS the identity that it is for (D17). */
  private requireRight(context: ExecutionContext, actor: Actor): void {
    const where = [context.getHandler(), context.getClass()];
    const allowed = this.reflector.getAllAndOverride<readonly Role[] | undefined>(ALLOWED_ROLES, where) ?? [];
    if (!allowed.some((role) => actor.roles.includes(role))) throw forbidden(allowed);
    if (!this.reflector.getAllAndOverride<true | undefined>(FOR_COLLECTORS, where)) refuseCollector(actor);
  }
}

const forbidden = (allowed: readonly Role[]): DomainError =>
  new DomainError('FORBIDDEN_ROLE', `This is for the roles ${allowed.join(', ') || 'none'}.`, { allowed });

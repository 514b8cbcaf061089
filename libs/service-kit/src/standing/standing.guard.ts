import type { Role } from '@attestry/access';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Inject, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { GqlContextType } from '@nestjs/graphql';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import { readingOf } from '../access/by.js';
import { isMutation } from '../access/is-mutation.js';
import { DomainError } from '../errors.js';
import { Views } from '../views/views.js';
import { standing } from './standing.projection.js';

const WHILE_INACTIVE = 'attestry:while-inactive';

/** Lets people give a command although their organization is suspended or closed. */
export const WhileInactive = () => SetMetadata(WHILE_INACTIVE, true);

/** The platform goes on: locks and timers do not depend on a bill. */
const NOT_BOUND: readonly Role[] = ['SYS', 'PO'];
const INACTIVE: readonly string[] = ['SUSPENDED', 'CLOSED'];

/**
 * ORG-4: people of a suspended or closed organization read and export; they change nothing (`TENANT_NOT_ACTIVE`). Each
 * service knows of it by its own copy of the facts, so it may be a moment late.
 */
@Injectable()
export class StandingGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(Views) private readonly views: Views,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType<GqlContextType>() !== 'graphql') return true;
    if (!isMutation(context) || this.isOpen(context)) return true;
    const request = GqlExecutionContext.create(context).getContext<{ req: FastifyRequest }>();
    const roles = request.req.caller?.actor.roles ?? [];
    if (roles.some((role) => NOT_BOUND.includes(role))) return true;
    const { tenant } = readingOf(request);
    const doc = await this.views.one(standing, tenant, { tenant });
    if (doc && INACTIVE.includes(doc.state)) throw notActive(doc.state);
    return true;
  }

  private isOpen(context: ExecutionContext): boolean {
    return this.reflector.get<boolean | undefined>(WHILE_INACTIVE, context.getHandler()) ?? false;
  }
}

const notActive = (state: string): DomainError =>
  new DomainError('TENANT_NOT_ACTIVE', `The organization is ${state}: reading and export only.`, {
    ...{ rule: 'ORG-4', state, allowed: ['TRIAL', 'ACTIVE'] },
  });

import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Inject, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { GqlContextType } from '@nestjs/graphql';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import { callerOf } from '../access/by.js';
import { isMutation } from '../access/is-mutation.js';
import { Standing } from './standing.js';

const WHILE_INACTIVE = 'attestry:while-inactive';

/** Lets people give a command although their organization is suspended or closed. */
export const WhileInactive = () => SetMetadata(WHILE_INACTIVE, true);

/**
 * ORG-4: people of a suspended or closed organization change nothing by the graph. What is written outside the graph asks
 * `Standing` itself.
 */
@Injectable()
export class StandingGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(Standing) private readonly standing: Standing,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType<GqlContextType>() !== 'graphql') return true;
    if (!isMutation(context) || this.isOpen(context)) return true;
    const { req } = GqlExecutionContext.create(context).getContext<{ req: FastifyRequest }>();
    await this.standing.requireActive(callerOf(req));
    return true;
  }

  private isOpen(context: ExecutionContext): boolean {
    return this.reflector.get<boolean | undefined>(WHILE_INACTIVE, context.getHandler()) ?? false;
  }
}

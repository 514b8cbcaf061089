import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Inject, Injectable } from '@nestjs/common';
import type { GqlContextType } from '@nestjs/graphql';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { RequestContext, Role } from '@attestry/service-kit';
import { DomainError, readingOf, Views } from '@attestry/service-kit';
import { knownOrganization } from './known-organization.projection.js';

/** The platform goes on: timers do not depend on a bill. */
const NOT_BOUND: readonly Role[] = ['SYS', 'PO'];
const INACTIVE: readonly string[] = ['SUSPENDED', 'CLOSED'];

const isMutation = (context: GqlExecutionContext): boolean =>
  context.getInfo<{ parentType?: { name: string } } | undefined>()?.parentType?.name === 'Mutation';

/** ORG-4: people of a suspended or closed organization read and export; they change nothing (`TENANT_NOT_ACTIVE`). */
@Injectable()
export class StandingGuard implements CanActivate {
  constructor(@Inject(Views) private readonly views: Views) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType<GqlContextType>() !== 'graphql') return true;
    const graphql = GqlExecutionContext.create(context);
    const request = graphql.getContext<RequestContext>();
    const roles = request.req.caller?.actor.roles ?? [];
    if (!isMutation(graphql) || roles.some((role) => NOT_BOUND.includes(role))) return true;
    const { tenant } = readingOf(request);
    const doc = await this.views.one(knownOrganization, tenant, { tenant });
    if (!doc || !INACTIVE.includes(doc.state)) return true;
    throw new DomainError('TENANT_NOT_ACTIVE', `The organization is ${doc.state}: reading and export only.`, {
      ...{ rule: 'ORG-4', state: doc.state, allowed: ['TRIAL', 'ACTIVE'] },
    });
  }
}

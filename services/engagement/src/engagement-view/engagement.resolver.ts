import { Args, Context, ID, Parent, Query, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { At, Connection, RequestContext } from '@attestry/service-kit';
import { Allow, batched, connectionOf, PageArgs, Reading, READERS, toConnection, Views } from '@attestry/service-kit';
import { lastDayOf } from '@attestry/soc2';
import { monitoringPeriodView } from '../monitoring-view/monitoring-period.projection.js';
import { MonitoringPeriodType } from '../monitoring-view/monitoring-period.type.js';
import { organizations } from '../organization-view/organization.resolver.js';
import { OrganizationType } from '../organization-view/organization.type.js';
import { scopeType } from '../scope-view/scope-type.js';
import type { ScopeDoc } from '../scope-view/scope.projection.js';
import { scopeView } from '../scope-view/scope.projection.js';
import { ScopeType } from '../scope-view/scope.type.js';
import type { EngagementDoc } from './engagement.projection.js';
import { engagementView } from './engagement.projection.js';
import { engagementType } from './engagement-type.js';
import { EngagementType } from './engagement.type.js';

const EngagementConnection = connectionOf(EngagementType, 'Engagement');

/** Engagements by id, once a request. */
export const engagements = (context: RequestContext, views: Views) =>
  batched<EngagementDoc>(context, 'engagement', (ids, at) => views.many(engagementView, ids, at));

@Resolver(() => EngagementType)
@Allow(...READERS)
export class EngagementResolver {
  constructor(private readonly views: Views) {}

  @Query(() => EngagementType, { nullable: true, description: 'One engagement.' })
  async engagement(@Args('id', { type: () => ID }) id: string, @Reading() at: At): Promise<EngagementType | undefined> {
    const doc = await this.views.one(engagementView, id, at);
    return doc && engagementType(doc);
  }

  @Query(() => EngagementConnection, { description: 'Engagements in the order they were opened.' })
  async engagements(@Args() page: PageArgs, @Reading() at: At): Promise<Connection<EngagementType>> {
    return toConnection(await this.views.page(engagementView, at, {}, page), engagementType);
  }

  @ResolveReference()
  async reference(
    @Parent() { id }: { id: string },
    @Context() context: RequestContext,
  ): Promise<EngagementType | undefined> {
    const doc = await engagements(context, this.views).load(id);
    return doc && engagementType(doc);
  }

  @ResolveField(() => OrganizationType, { nullable: true, description: 'Whose report it is.' })
  organization(
    @Parent() { organizationId }: EngagementType,
    @Context() context: RequestContext,
  ): Promise<OrganizationType | undefined> {
    return organizations(context, this.views).load(organizationId);
  }

  @ResolveField(() => EngagementType, { nullable: true, description: 'Engagement it follows.' })
  async predecessor(
    @Parent() { predecessorId }: EngagementType,
    @Context() context: RequestContext,
  ): Promise<EngagementType | undefined> {
    const doc = predecessorId === undefined ? undefined : await engagements(context, this.views).load(predecessorId);
    return doc && engagementType(doc);
  }

  @ResolveField(() => ScopeType, {
    nullable: true,
    description: 'What the report is about; absent before data types are declared.',
  })
  async scope(@Parent() { id }: EngagementType, @Context() context: RequestContext): Promise<ScopeType | undefined> {
    const load = batched<ScopeDoc>(context, 'scope', (ids, at) => this.views.many(scopeView, ids, at));
    const doc = await load.load(id);
    return doc && scopeType(doc);
  }

  @ResolveField(() => MonitoringPeriodType, { nullable: true, description: 'The period of a Type 2 as it is watched.' })
  async monitoringPeriod(
    @Parent() { id }: EngagementType,
    @Context() context: RequestContext,
  ): Promise<MonitoringPeriodType | undefined> {
    const periods = batched(context, 'monitoring-period', (ids, at) => this.views.many(monitoringPeriodView, ids, at));
    const doc = await periods.load(id);
    return doc && { ...doc, end: lastDayOf(doc) };
  }
}

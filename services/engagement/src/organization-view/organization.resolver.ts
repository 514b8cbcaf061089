import { Context, Parent, Query, ResolveReference, Resolver } from '@nestjs/graphql';
import type { At, RequestContext } from '@attestry/service-kit';
import { Allow, batched, Reading, READERS, Views } from '@attestry/service-kit';
import type { OrganizationDoc } from './organization.projection.js';
import { organizationView } from './organization.projection.js';
import { OrganizationType } from './organization.type.js';

/** Organizations by id, once a request. */
export const organizations = (context: RequestContext, views: Views) =>
  batched<OrganizationDoc>(context, 'organization', (ids, at) => views.many(organizationView, ids, at));

@Resolver(() => OrganizationType)
@Allow(...READERS)
export class OrganizationResolver {
  constructor(private readonly views: Views) {}

  @Query(() => OrganizationType, {
    nullable: true,
    description: 'The organization of the token; absent before it is registered.',
  })
  organization(@Reading() at: At): Promise<OrganizationType | undefined> {
    return this.views.one(organizationView, at.tenant, at);
  }

  @ResolveReference()
  reference(
    @Parent() { id }: { id: string },
    @Context() context: RequestContext,
  ): Promise<OrganizationType | undefined> {
    return organizations(context, this.views).load(id);
  }
}

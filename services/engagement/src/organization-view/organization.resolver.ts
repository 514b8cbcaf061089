import { Args, Context, Int, Parent, Query, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { At, RequestContext } from '@attestry/service-kit';
import { Allow, batched, Reading, READERS, Views } from '@attestry/service-kit';
import { stageProposal } from '@attestry/soc2';
import type { OrganizationDoc } from './organization.projection.js';
import { organizationView } from './organization.projection.js';
import { OrganizationType } from './organization.type.js';
import { requireHeadcount } from '../organization/stage.js';
import { StageProposalType } from './stage-proposal.type.js';

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

  @Query(() => StageProposalType, {
    description: 'The stage that a number of people proposes, before it is registered or changed (ORG-6).',
  })
  stageProposal(
    @Args('headcount', { type: () => Int, description: 'Number of people, at least 1.' }) headcount: number,
  ): StageProposalType {
    return stageProposal(requireHeadcount(headcount));
  }

  @ResolveField(() => StageProposalType, { description: 'The stage that its headcount proposes.' })
  proposedStage(@Parent() { headcount }: OrganizationType): StageProposalType {
    return stageProposal(headcount);
  }

  @ResolveReference()
  reference(
    @Parent() { id }: { id: string },
    @Context() context: RequestContext,
  ): Promise<OrganizationType | undefined> {
    return organizations(context, this.views).load(id);
  }
}

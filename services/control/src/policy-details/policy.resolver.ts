import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { At, Connection } from '@attestry/service-kit';
import { Allow, connectionOf, PageArgs, Reading, READERS, toConnection, Views } from '@attestry/service-kit';
import { knownMember } from '../known-member/known-member.projection.js';
import { Standings } from '../readiness/standings.reader.js';
import { policyView } from './policy.projection.js';
import { toPolicy } from './to-policy.js';
import { PolicyType } from './policy.type.js';

const PolicyConnection = connectionOf(PolicyType, 'Policy');

@Resolver(() => PolicyType)
@Allow(...READERS)
export class PolicyResolver {
  constructor(
    private readonly views: Views,
    private readonly standings: Standings,
  ) {}

  @Query(() => PolicyConnection, { description: 'Policies in order of drafting.' })
  async policies(@Args() page: PageArgs, @Reading() at: At): Promise<Connection<PolicyType>> {
    const found = await this.views.page(policyView, at, {}, page);
    const [people, { validAt }] = [await this.inside(at), await this.standings.instants(at)];
    return toConnection(found, (doc) => toPolicy(doc, people, validAt));
  }

  @Query(() => PolicyType, { nullable: true, description: 'One policy.' })
  async policy(
    @Args('id', { type: () => ID, description: 'Policy id.' }) id: string,
    @Reading() at: At,
  ): Promise<PolicyType | undefined> {
    const doc = await this.views.one(policyView, id, at);
    return doc && toPolicy(doc, await this.inside(at), (await this.standings.instants(at)).validAt);
  }

  private async inside(at: At): Promise<string[]> {
    return (await this.views.all(knownMember, at, { match: { inside: true } })).map(({ id }) => id);
  }
}

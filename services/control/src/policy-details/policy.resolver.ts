import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { At, Connection } from '@attestry/service-kit';
import {
  Allow,
  connectionOf,
  notFound,
  PageArgs,
  pageOf,
  READERS,
  Reading,
  toConnection,
  Views,
} from '@attestry/service-kit';
import type { KnownMember } from '../known-member/known-member.projection.js';
import { knownMember } from '../known-member/known-member.projection.js';
import { Standings } from '../readiness/standings.reader.js';
import { acceptanceOf } from './acceptance.js';
import { PersonAcceptance, PersonAcceptanceConnection, toPeople } from './person-acceptance.type.js';
import { policyView } from './policy.projection.js';
import { PolicyType } from './policy.type.js';
import { toPolicy } from './to-policy.js';

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

  @Query(() => PersonAcceptanceConnection, {
    description:
      'Who has accepted the version in force and who still has to, the most urgent first (POL-6, POL-7). Codes: NOT_FOUND, VALIDATION_FAILED.',
  })
  async policyAcceptance(
    @Args('policyId', { type: () => ID, description: 'The policy.' }) policyId: string,
    @Args('accepted', {
      type: () => Boolean,
      nullable: true,
      description: 'Only who has accepted, or only who has not.',
    })
    accepted: boolean | undefined,
    @Args() page: PageArgs,
    @Reading() at: At,
  ): Promise<Connection<PersonAcceptance>> {
    const doc = await this.views.one(policyView, policyId, at);
    if (!doc) throw notFound('policy', policyId);
    const { validAt } = await this.standings.instants(at);
    const people = toPeople(acceptanceOf(doc, await this.members(at), validAt), validAt);
    const fitting = people.filter(
      (person) => accepted === undefined || accepted === null || person.accepted === accepted,
    );
    return toConnection(
      pageOf(fitting, page, ({ personRef }) => personRef),
      (person) => person,
    );
  }

  private members(at: At): Promise<KnownMember[]> {
    return this.views.all(knownMember, at, { match: { inside: true } });
  }

  private async inside(at: At): Promise<string[]> {
    return (await this.members(at)).map(({ id }) => id);
  }
}

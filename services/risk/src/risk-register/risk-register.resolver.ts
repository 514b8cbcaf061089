import { Args, Context, ID, Parent, Query, ResolveReference, Resolver } from '@nestjs/graphql';
import type { At, Connection, RequestContext } from '@attestry/service-kit';
import { Allow, batched, connectionOf, PageArgs, Reading, READERS, toConnection, Views } from '@attestry/service-kit';
import { riskRegister } from './risk-register.projection.js';
import { RiskType } from './risk.type.js';

const RiskConnection = connectionOf(RiskType, 'Risk');

@Resolver(() => RiskType)
@Allow(...READERS)
export class RiskRegisterResolver {
  constructor(private readonly views: Views) {}

  @Query(() => RiskType, { nullable: true, description: 'One risk.' })
  risk(@Args('id', { type: () => ID }) id: string, @Reading() at: At): Promise<RiskType | undefined> {
    return this.views.one(riskRegister, id, at);
  }

  @Query(() => RiskConnection, { description: 'The risk register in order of identification.' })
  async riskRegister(
    @Args() page: PageArgs,
    @Args('state', { type: () => String, nullable: true, description: 'Only risks in this state.' })
    state: string | undefined,
    @Args('band', { type: () => String, nullable: true, description: 'Only risks in this band.' })
    band: string | undefined,
    @Reading() at: At,
  ): Promise<Connection<RiskType>> {
    const match = { ...(state ? { state } : {}), ...(band ? { band } : {}) };
    return toConnection(await this.views.page(riskRegister, at, { match }, page), (doc) => doc);
  }

  @ResolveReference()
  reference(@Parent() { id }: { id: string }, @Context() context: RequestContext): Promise<RiskType | undefined> {
    return batched<RiskType>(context, 'risk', (ids, at) => this.views.many(riskRegister, ids, at)).load(id);
  }
}

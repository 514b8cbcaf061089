import { Args, Context, ID, Parent, Query, ResolveReference, Resolver } from '@nestjs/graphql';
import type { At, Connection, RequestContext } from '@attestry/service-kit';
import { Allow, batched, Reading, READERS, toConnection, Views } from '@attestry/service-kit';
import { filterOf, RiskFilterArgs } from './risk-filter.js';
import { riskRegister } from './risk-register.projection.js';
import { RiskConnection } from './risk.connection.js';
import { RiskType } from './risk.type.js';

@Resolver(() => RiskType)
@Allow(...READERS)
export class RiskRegisterResolver {
  constructor(private readonly views: Views) {}

  @Query(() => RiskType, { nullable: true, description: 'One risk.' })
  risk(@Args('id', { type: () => ID }) id: string, @Reading() at: At): Promise<RiskType | undefined> {
    return this.views.one(riskRegister, id, at);
  }

  @Query(() => RiskConnection, { description: 'The risk register in order of identification (Q11).' })
  async riskRegister(@Args() args: RiskFilterArgs, @Reading() at: At): Promise<Connection<RiskType>> {
    return toConnection(await this.views.page(riskRegister, at, filterOf(args), args), (doc) => doc);
  }

  @ResolveReference()
  reference(@Parent() { id }: { id: string }, @Context() context: RequestContext): Promise<RiskType | undefined> {
    return batched<RiskType>(context, 'risk', (ids, at) => this.views.many(riskRegister, ids, at)).load(id);
  }
}

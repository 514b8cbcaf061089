import { Args, Query, Resolver } from '@nestjs/graphql';
import type { At, Connection } from '@attestry/service-kit';
import { Allow, PageArgs, READERS, Reading, toConnection, Views } from '@attestry/service-kit';
import { present } from '../shape/present.js';
import { obligationView } from './obligation.projection.js';
import { ObligationConnection, ObligationType } from './obligation.type.js';

@Resolver(() => ObligationType)
@Allow(...READERS)
export class ObligationResolver {
  constructor(private readonly views: Views) {}

  @Query(() => ObligationConnection, { description: 'Obligations in order of scheduling.' })
  async obligations(
    @Args() page: PageArgs,
    @Args('state', { type: () => String, nullable: true, description: 'DUE, OVERDUE, FULFILLED, WAIVED or CANCELLED.' })
    state: string | undefined,
    @Args('kind', { type: () => String, nullable: true, description: 'For example REAUDIT.' }) kind: string | undefined,
    @Reading() at: At,
  ): Promise<Connection<ObligationType>> {
    const found = await this.views.page(obligationView, at, { match: present({ state, kind }) }, page);
    return toConnection(found, (doc) => doc);
  }
}

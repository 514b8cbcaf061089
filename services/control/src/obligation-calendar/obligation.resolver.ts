import { Args, Query, Resolver } from '@nestjs/graphql';
import type { At, Connection } from '@attestry/service-kit';
import { Allow, connectionOf, PageArgs, Reading, READERS, toConnection, Views } from '@attestry/service-kit';
import { present } from '../shape/present.js';
import { requireDay } from '../shape/shape.js';
import { obligationView } from './obligation.projection.js';
import { ObligationType } from './obligation.type.js';

const ObligationConnection = connectionOf(ObligationType, 'Obligation');

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

  @Query(() => [ObligationType], {
    description: 'Obligations due between two days, both included, in due order. Codes: VALIDATION_FAILED.',
  })
  async calendar(
    @Args('from', { description: 'First day, YYYY-MM-DD.' }) from: string,
    @Args('to', { description: 'Last day, YYYY-MM-DD.' }) to: string,
    @Reading() at: At,
  ): Promise<ObligationType[]> {
    requireDay('from', from);
    requireDay('to', to);
    const docs = await this.views.all(obligationView, at, { upTo: { field: 'dueOn', value: to } });
    return docs.filter(({ dueOn }) => dueOn >= from).sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  }
}

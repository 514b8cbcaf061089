import { Args, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { At } from '@attestry/service-kit';
import { Allow, Reading, Views } from '@attestry/service-kit';
import { evidenceItem } from '../evidence-item/evidence-item.projection.js';
import { boundsOf, periodIn, SpanArgs } from '../listing/period-args.js';
import { automationShare } from './automation.js';

@ObjectType('AutomationShare', { description: 'Accepted evidence of a period by who brought it (Q35).' })
export class AutomationShareType {
  @Field(() => Int, { description: 'All of it.' })
  total!: number;

  @Field(() => Int, { description: 'Brought by people.' })
  human!: number;

  @Field(() => Int, { description: 'Brought by collectors.' })
  collector!: number;

  @Field(() => Int, { description: 'Brought by programs of partners.' })
  partner!: number;

  @Field(() => Int, { nullable: true, description: 'What no person brought, basis points; absent without evidence.' })
  automatedBp?: number;
}

@Resolver()
@Allow('TO', 'CM')
export class AutomationResolver {
  constructor(private readonly views: Views) {}

  @Query(() => AutomationShareType, {
    description: 'Share of the accepted evidence of a period that came without people. One statement.',
  })
  async automationShare(@Args() args: SpanArgs, @Reading() at: At): Promise<AutomationShareType> {
    const period = periodIn(args);
    const { from, to } = boundsOf(period);
    const filter = { from: { field: 'validTo', value: from }, upTo: { field: 'validFrom', value: to } };
    return automationShare(period, await this.views.all(evidenceItem, at, filter));
  }
}

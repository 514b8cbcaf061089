import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { At, Caller, Connection } from '@attestry/service-kit';
import { Allow, NotForObservers, PageArgs, Reading, SignedIn, Views } from '@attestry/service-kit';
import { isAuditSide } from '../extended/reader.js';
import { LogSlice } from '../log-slice/log-slice.js';
import { itemPage } from './item-page.js';
import { populationFile } from './population-file.projection.js';
import {
  PopulationItemConnection,
  PopulationItemType,
  PopulationType,
  toItem,
  toPopulation,
} from './population.type.js';

@Resolver(() => PopulationType)
@Allow('TO', 'CM', 'CO', 'AU', 'AL', 'SYS')
@NotForObservers()
export class PopulationsResolver {
  constructor(
    private readonly views: Views,
    private readonly log: LogSlice,
  ) {}

  @Query(() => PopulationType, { nullable: true, description: 'One population.' })
  async population(@Args('id', { type: () => ID }) id: string, @Reading() at: At): Promise<PopulationType | undefined> {
    const doc = await this.views.one(populationFile, id, at);
    return doc && toPopulation(doc);
  }

  @ResolveField(() => PopulationItemConnection, {
    nullable: true,
    description:
      'Items as the log gives them at the recorded position; for the organization only after the draw (SMP-7).',
  })
  async items(
    @Parent() { id }: PopulationType,
    @Args() page: PageArgs,
    @SignedIn() caller: Caller,
    @Reading() at: At,
  ): Promise<Connection<PopulationItemType> | undefined> {
    const doc = await this.views.one(populationFile, id, at);
    if (!doc?.frozen || !(doc.drawn || isAuditSide(caller))) return undefined;
    const { items } = await this.log.cut(at.tenant, { ...doc, logOffset: doc.frozen.logOffset });
    return itemPage(items, page, toItem);
  }

  @ResolveField(() => Boolean, {
    nullable: true,
    description: 'True when the log still gives the items that were frozen (POP-3).',
  })
  async digestMatches(@Parent() { id }: PopulationType, @Reading() at: At): Promise<boolean | undefined> {
    const doc = await this.views.one(populationFile, id, at);
    if (!doc?.frozen) return undefined;
    const { digest } = await this.log.cut(at.tenant, { ...doc, logOffset: doc.frozen.logOffset });
    return digest === doc.frozen.digest;
  }
}

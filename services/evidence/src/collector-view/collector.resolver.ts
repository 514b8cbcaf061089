import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { At, Connection } from '@attestry/service-kit';
import {
  Allow,
  connectionOf,
  ForCollectors,
  PageArgs,
  Reading,
  READERS,
  requireOneOf,
  toConnection,
  Views,
} from '@attestry/service-kit';
import { collectorView } from './collector.projection.js';
import { CollectorType } from './collector.type.js';

const LIVING = ['DISABLED', 'HEALTHY', 'PAUSED', 'UNHEALTHY'] as const;
const CollectorConnection = connectionOf(CollectorType, 'Collector');

@Resolver(() => CollectorType)
@Allow(...READERS)
export class CollectorResolver {
  constructor(private readonly views: Views) {}

  @ForCollectors()
  @Query(() => CollectorType, { nullable: true, description: 'One collector and how its runs went.' })
  collector(@Args('id', { type: () => ID }) id: string, @Reading() at: At): Promise<CollectorType | undefined> {
    return this.views.one(collectorView, id, at);
  }

  @Query(() => CollectorConnection, {
    description:
      'Health of the collectors that were not removed: last good run, errors, next run (Q37). One statement.',
  })
  async collectorHealth(
    @Args() page: PageArgs,
    @Args('state', { type: () => String, nullable: true, description: 'DISABLED, HEALTHY, PAUSED or UNHEALTHY.' })
    state: string | undefined,
    @Reading() at: At,
  ): Promise<Connection<CollectorType>> {
    const values = state ? [requireOneOf('state', state, LIVING)] : LIVING;
    return toConnection(
      await this.views.page(collectorView, at, { anyOf: { field: 'state', values } }, page),
      (doc) => doc,
    );
  }

  @Query(() => CollectorConnection, { description: 'Collectors and their health, in order of registration.' })
  async collectors(@Args() page: PageArgs, @Reading() at: At): Promise<Connection<CollectorType>> {
    return toConnection(await this.views.page(collectorView, at, {}, page), (doc) => doc);
  }
}

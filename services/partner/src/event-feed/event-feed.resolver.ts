import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import type { At } from '@attestry/service-kit';
import { Allow, DomainError, ReadingRecorded } from '@attestry/service-kit';
import { EventFeed } from './event-feed.type.js';
import { PublicFeed } from './public-feed.js';

const MAX_EVENTS = 1_000;

@Resolver(() => EventFeed)
@Allow('TO', 'PA')
export class EventFeedResolver {
  constructor(private readonly feed: PublicFeed) {}

  @Query(() => EventFeed, {
    description:
      'Public events of the organization from the first one, or after a position. Codes: VALIDATION_FAILED, VALID_TIME_NOT_APPLICABLE (header `valid-at`).',
  })
  async eventFeed(
    @Args('after', { type: () => String, nullable: true, description: '`nextAfter` of the page before.' })
    after: string | undefined,
    @Args('first', { type: () => Int, defaultValue: MAX_EVENTS, description: 'How many, 1 to 1,000.' }) first: number,
    @ReadingRecorded() at: At,
  ): Promise<EventFeed> {
    if (first < 1 || first > MAX_EVENTS)
      throw new DomainError('VALIDATION_FAILED', `"first" is 1 to ${MAX_EVENTS}.`, { field: 'first' });
    const events = await this.feed.read(at, after ?? undefined, first);
    const nextAfter = events.at(-1)?.position ?? after;
    return nextAfter ? { events, nextAfter } : { events };
  }
}

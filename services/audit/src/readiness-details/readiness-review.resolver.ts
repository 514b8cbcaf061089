import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { At } from '@attestry/service-kit';
import { Allow, Reading, READERS, Views } from '@attestry/service-kit';
import { readinessReviewView } from './readiness-review.projection.js';
import { ReadinessReviewType } from './readiness-review.type.js';

@Resolver(() => ReadinessReviewType)
@Allow(...READERS)
export class ReadinessReviewResolver {
  constructor(private readonly views: Views) {}

  @Query(() => ReadinessReviewType, { nullable: true, description: 'One readiness review.' })
  readinessReview(
    @Args('id', { type: () => ID }) id: string,
    @Reading() at: At,
  ): Promise<ReadinessReviewType | undefined> {
    return this.views.one(readinessReviewView, id, at);
  }
}

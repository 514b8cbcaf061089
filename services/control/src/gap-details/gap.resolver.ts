import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { At } from '@attestry/service-kit';
import { Allow, Reading, READERS, Views } from '@attestry/service-kit';
import { gapView } from './gap-details.projection.js';
import { GapAssessmentType, toGapAssessment } from './gap.type.js';

@Resolver(() => GapAssessmentType)
@Allow(...READERS)
export class GapAssessmentResolver {
  constructor(private readonly views: Views) {}

  @Query(() => GapAssessmentType, { nullable: true, description: 'One gap assessment.' })
  async gapAssessment(
    @Args('id', { type: () => ID, description: 'Assessment id.' }) id: string,
    @Reading() at: At,
  ): Promise<GapAssessmentType | undefined> {
    const doc = await this.views.one(gapView, id, at);
    return doc && toGapAssessment(doc);
  }
}

import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { At, RequestContext } from '@attestry/service-kit';
import { Allow, batched, groupBy, Reading, READERS, Views } from '@attestry/service-kit';
import { previousOf } from './gap-changes.js';
import { gapView } from './gap-details.projection.js';
import { GapAssessmentType, GapChanges, toChanges, toGapAssessment } from './gap.type.js';

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

  @ResolveField(() => GapChanges, {
    nullable: true,
    description: 'What changed since the engagement’s assessment before; absent for the first one.',
  })
  async changes(
    @Parent() { id, engagementId }: GapAssessmentType,
    @Context() context: RequestContext,
  ): Promise<GapChanges | undefined> {
    const load = async (ids: readonly string[], at: At) => {
      const docs = await this.views.all(gapView, at, { anyOf: { field: 'engagementId', values: ids } });
      return groupBy(docs, (doc) => [doc.engagementId]);
    };
    const siblings = (await batched(context, 'gaps-to-compare', load).load(engagementId)) ?? [];
    const doc = siblings.find((one) => one.id === id);
    return doc && toChanges(previousOf(doc, siblings), doc);
  }
}

import { Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@attestry/service-kit';
import { Allow, batched, groupBy, READERS, Views } from '@attestry/service-kit';
import { toAssessment } from '../assessment-view/risk-assessment.resolver.js';
import type { RiskAssessmentDoc } from '../assessment-view/risk-assessment.projection.js';
import { riskAssessmentView } from '../assessment-view/risk-assessment.projection.js';
import { RiskAssessmentType } from '../assessment-view/risk-assessment.type.js';
import { EngagementType } from './extended.types.js';

@Resolver(() => EngagementType)
@Allow(...READERS)
export class EngagementAssessmentsResolver {
  constructor(private readonly views: Views) {}

  @ResolveReference()
  reference({ id }: { id: string }): EngagementType {
    return { id };
  }

  @ResolveField(() => [RiskAssessmentType], { description: 'Risk assessments of the engagement, oldest first.' })
  async riskAssessments(
    @Parent() { id }: EngagementType,
    @Context() context: RequestContext,
  ): Promise<RiskAssessmentType[]> {
    const loader = batched<RiskAssessmentDoc[]>(context, 'assessments-by-engagement', async (ids, at) =>
      groupBy(
        await this.views.all(riskAssessmentView, at, { anyOf: { field: 'engagementId', values: ids } }),
        (doc) => [doc.engagementId],
      ),
    );
    return ((await loader.load(id)) ?? []).map(toAssessment);
  }
}

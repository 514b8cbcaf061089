import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { At } from '@attestry/service-kit';
import { Allow, Reading, READERS, Views } from '@attestry/service-kit';
import type { RiskAssessmentDoc } from './risk-assessment.projection.js';
import { riskAssessmentView } from './risk-assessment.projection.js';
import { RiskAssessmentType } from './risk-assessment.type.js';

export const toAssessment = ({ criteria, covered, ...doc }: RiskAssessmentDoc): RiskAssessmentType => ({
  ...doc,
  missing: criteria.filter((code) => !(code in covered)),
});

@Resolver(() => RiskAssessmentType)
@Allow(...READERS)
export class RiskAssessmentResolver {
  constructor(private readonly views: Views) {}

  @Query(() => RiskAssessmentType, { nullable: true, description: 'One risk assessment and what it still lacks.' })
  async riskAssessment(
    @Args('id', { type: () => ID }) id: string,
    @Reading() at: At,
  ): Promise<RiskAssessmentType | undefined> {
    const doc = await this.views.one(riskAssessmentView, id, at);
    return doc && toAssessment(doc);
  }
}

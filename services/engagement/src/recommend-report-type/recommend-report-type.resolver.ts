import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { At } from '@attestry/service-kit';
import { Allow, Reading, READERS, Views } from '@attestry/service-kit';
import { recommendType } from '@attestry/soc2';
import { ReportTypeAnswersInput } from '../decide-report-type/decide-report-type.command.js';
import { fittingType, requireAnswers } from '../engagement/report-type.js';
import { engagementView } from '../engagement-view/engagement.projection.js';
import { ReportTypeRecommendationType } from './report-type-recommendation.type.js';

/** The same rule that judges the decision, asked before it is made. */
@Resolver()
@Allow(...READERS)
export class RecommendReportTypeResolver {
  constructor(private readonly views: Views) {}

  @Query(() => ReportTypeRecommendationType, {
    description:
      'What intake answers recommend, with the row of domain 4.1 that fired and its advisories; nothing is recorded. Code: VALIDATION_FAILED.',
  })
  async reportTypeRecommendation(
    @Args('answers', { type: () => ReportTypeAnswersInput, description: 'The intake answers.' })
    given: ReportTypeAnswersInput,
    @Args('engagementId', {
      type: () => ID,
      nullable: true,
      description: 'The cycle it is for; a first one when absent.',
    })
    engagementId: string | undefined,
    @Reading() at: At,
  ): Promise<ReportTypeRecommendationType> {
    const { recommendation, rule, advisories } = recommendType(requireAnswers(given));
    const cycle = engagementId ? await this.views.one(engagementView, engagementId, at) : undefined;
    const type = fittingType(recommendation, cycle?.predecessorId !== undefined);
    return { recommendation, rule, advisories, type };
  }
}

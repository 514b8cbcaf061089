import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { At } from '@attestry/service-kit';
import { Allow, ReadingNow, Streams, Views } from '@attestry/service-kit';
import { engagement } from '../engagement/engagement.js';
import { journey } from '../journey/journey.js';
import { knownGapAssessment } from '../known-gap-assessment/known-gap-assessment.projection.js';
import { knownRiskAssessment } from '../known-risk-assessment/known-risk-assessment.projection.js';
import { scope } from '../scope/scope.js';
import type { Wanted } from './preview-reopening.js';
import { previewReopening } from './preview-reopening.js';
import { ScopeReopeningType } from './scope-reopening.type.js';

@Resolver()
@Allow('TO', 'CM')
export class PreviewReopeningResolver {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
  ) {}

  @Query(() => ScopeReopeningType, {
    description:
      'What reopening the scope would do, now and with other categories or exclusions, before it is done; nothing is recorded. Refused as reopenScope would be. Codes: NOT_FOUND, SCOPE_LOCKED (SCP-6), SCOPE_SELECTION_INVALID_STATE, CATEGORY_UNKNOWN, CATEGORY_DUPLICATE, SECURITY_CATEGORY_REQUIRED; VALID_TIME_NOT_APPLICABLE and RECORDED_TIME_NOT_APPLICABLE (headers).',
  })
  async scopeReopening(
    @Args('engagementId', { type: () => ID }) engagementId: string,
    @Args('categories', {
      type: () => [String],
      nullable: true,
      description: 'Categories thought of; those of now when absent.',
    })
    categories: string[] | undefined,
    @Args('excluded', {
      type: () => [ID],
      nullable: true,
      description: 'Criteria to leave out; those of now when absent.',
    })
    excluded: string[] | undefined,
    @ReadingNow() at: At,
  ): Promise<ScopeReopeningType> {
    const wanted = { engagementId, categories: categories ?? undefined, excluded: excluded ?? undefined };
    const { revision } = await this.streams.unchanged(scope, at.tenant, engagementId);
    return { ...(await this.preview(wanted, at)), revision };
  }

  private async preview(wanted: Wanted, at: At): Promise<Omit<ScopeReopeningType, 'revision'>> {
    const { engagementId } = wanted;
    const state = await this.streams.state(scope, at.tenant, engagementId);
    const match = { engagementId };
    return previewReopening(wanted, state, {
      cycle: await this.streams.state(engagement, at.tenant, engagementId),
      course: await this.streams.state(journey, at.tenant, engagementId),
      gaps: await this.views.all(knownGapAssessment, at, { match }),
      risks: await this.views.all(knownRiskAssessment, at, { match }),
    });
  }
}

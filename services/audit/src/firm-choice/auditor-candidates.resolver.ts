import { Inject } from '@nestjs/common';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { At, Clock } from '@attestry/service-kit';
import { Allow, CLOCK, Reading, Views } from '@attestry/service-kit';
import { dayOf } from '@attestry/soc2';
import { atPlatform } from '../audit-firm/platform.js';
import { auditFirmView } from '../audit-firms/audit-firm.projection.js';
import { firmSelectionView } from '../firm-selection/firm-selection.projection.js';
import { knownEngagement } from '../known-engagement/known-engagement.projection.js';
import { AuditorCandidate } from './auditor-candidate.type.js';
import { candidatesOf } from './candidates.js';

@Resolver(() => AuditorCandidate)
@Allow('TO', 'CM')
export class AuditorCandidatesResolver {
  constructor(
    private readonly views: Views,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Query(() => [AuditorCandidate], { description: 'Invited firms of an engagement, best first (4.13).' })
  async auditorCandidates(
    @Args('engagementId', { type: () => ID }) engagementId: string,
    @Args('industry', {
      type: () => String,
      nullable: true,
      description:
        'Own industry, a code of the catalogue such as SOFTWARE; how near a firm’s are is the catalogue’s to say.',
    })
    industry: string | undefined,
    @Args('plannedReportOn', { type: () => String, nullable: true, description: 'Day of the report, YYYY-MM-DD.' })
    plannedReportOn: string | undefined,
    @Args('eligible', {
      type: () => Boolean,
      nullable: true,
      description: 'Only firms that may be selected, or may not.',
    })
    eligible: boolean | undefined,
    @Reading() at: At,
  ): Promise<AuditorCandidate[]> {
    const engagement = await this.views.one(knownEngagement, engagementId, at);
    const { grants = [] } = (await this.views.one(firmSelectionView, engagementId, at)) ?? {};
    const ids = grants.map(({ firmId }) => firmId);
    const firms = await this.views.many(auditFirmView, ids, atPlatform(at));
    const today = dayOf(at.validAt ?? at.asOf ?? (await this.clock.now()));
    if (!engagement) return [];
    const all = candidatesOf({ engagement, grants, firms, industry, plannedReportOn, today });
    return all.filter(({ eligibility }) => typeof eligible !== 'boolean' || eligible === (eligibility === 'ELIGIBLE'));
  }
}

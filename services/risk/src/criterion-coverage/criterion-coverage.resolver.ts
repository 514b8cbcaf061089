import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { At } from '@attestry/service-kit';
import { Allow, notFound, Reading, READERS, Views } from '@attestry/service-kit';
import { riskAssessmentView } from '../assessment-view/risk-assessment.projection.js';
import { knownScope } from '../known-scope/known-scope.projection.js';
import { riskRegister } from '../risk-register/risk-register.projection.js';
import { criterionCoverage } from './criterion-coverage.js';
import { CriterionRiskCoverage } from './criterion-coverage.type.js';

@Resolver()
@Allow(...READERS)
export class CriterionCoverageResolver {
  constructor(private readonly views: Views) {}

  @Query(() => [CriterionRiskCoverage], {
    description:
      'Criteria of the confirmed scope with the risks that cover them in the newest assessment that is not stale, and the gaps (Q13). At most the 61 of the catalogue. Codes: NOT_FOUND while no scope was confirmed.',
  })
  async criterionRiskCoverage(
    @Args('engagementId', { type: () => ID, description: 'The engagement.' }) engagementId: string,
    @Args('status', { type: () => String, nullable: true, description: 'COVERED, WITHOUT_RISK or MISSING alone.' })
    status: string | undefined,
    @Reading() at: At,
  ): Promise<CriterionRiskCoverage[]> {
    const scope = await this.views.one(knownScope, engagementId, at);
    if (!scope) throw notFound('confirmed scope of the engagement', engagementId);
    const assessments = await this.views.all(riskAssessmentView, at, { match: { engagementId } });
    const assessment = assessments.findLast(({ state }) => state !== 'STALE');
    const covered = criterionCoverage(scope.criteria, assessment, await this.views.all(riskRegister, at));
    return covered
      .filter((one) => !status || one.status === status)
      .map(({ code, ...coverage }) => ({ ...coverage, criterion: { code } }));
  }
}

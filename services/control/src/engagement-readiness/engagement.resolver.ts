import { Args, Context, ID, Parent, Query, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { At, RequestContext } from '@attestry/service-kit';
import { Allow, batched, groupBy, notFound, READERS, requireOneOf, Views } from '@attestry/service-kit';
import { CATEGORIES } from '@attestry/soc2';
import { ControlType, toControl } from '../control-details/control.type.js';
import { CriterionType, toCriteria } from '../criteria/criterion.type.js';
import { gapView } from '../gap-details/gap-details.projection.js';
import { GapAssessmentType, toGapAssessment } from '../gap-details/gap.type.js';
import { burnDown, inOrder, PLAN_ORDERS } from '../remediation-plan/plan-view.js';
import { BurnDownPointType, RemediationItemType, toRemediationItem } from '../remediation-plan/remediation.type.js';
import { liveItemsOf, toReadiness, withoutItem } from './engagement-standing.js';
import { EngagementStandings } from './engagement-standings.reader.js';
import { CriterionReadiness, EngagementType, Readiness } from './engagement.type.js';

@Resolver(() => EngagementType)
@Allow(...READERS)
export class EngagementResolver {
  constructor(
    private readonly views: Views,
    private readonly standings: EngagementStandings,
  ) {}

  @ResolveReference()
  reference({ id }: { id: string }): EngagementType {
    return { id };
  }

  @ResolveField(() => [GapAssessmentType], { description: 'Its gap assessments in order of their start.' })
  async gapAssessments(
    @Parent() { id }: EngagementType,
    @Context() context: RequestContext,
  ): Promise<GapAssessmentType[]> {
    const load = async (ids: readonly string[], at: At) => {
      const docs = await this.views.all(gapView, at, { anyOf: { field: 'engagementId', values: ids } });
      return groupBy(docs, ({ engagementId }) => [engagementId]);
    };
    return ((await batched(context, 'gaps-by-engagement', load).load(id)) ?? []).map(toGapAssessment);
  }

  @ResolveField(() => Readiness, {
    nullable: true,
    description:
      'Readiness at header `valid-at`, else `as-of`, else now (domain 4.3); absent without a confirmed scope.',
  })
  async readiness(
    @Parent() { id }: EngagementType,
    @Context() context: RequestContext,
  ): Promise<Readiness | undefined> {
    const standing = await this.standings.load(id, context);
    return standing && toReadiness(standing);
  }

  @ResolveField(() => [ControlType], { description: 'Controls that serve a criterion in scope and are not retired.' })
  async controlsInScope(@Parent() { id }: EngagementType, @Context() context: RequestContext): Promise<ControlType[]> {
    const standing = await this.standings.load(id, context);
    return (standing?.controls ?? []).map(({ doc }) => toControl(doc, standing?.instants.validAt ?? ''));
  }

  @ResolveField(() => [RemediationItemType], {
    description: 'Its remediation items without cancelled ones. Codes: VALIDATION_FAILED.',
  })
  async remediationPlan(
    @Parent() { id }: EngagementType,
    @Args('order', {
      type: () => String,
      defaultValue: 'RATIO',
      description: 'RATIO: benefit by effort (rule 4.4), DUE or OWNER.',
    })
    order: string,
    @Context() context: RequestContext,
  ): Promise<RemediationItemType[]> {
    const items = (await this.standings.load(id, context))?.items ?? [];
    return inOrder(items, requireOneOf('order', order, PLAN_ORDERS)).map(toRemediationItem);
  }

  @ResolveField(() => [BurnDownPointType], {
    description: 'Remediation that was open at the end of each day on which its items were planned or closed.',
  })
  async remediationBurnDown(
    @Parent() { id }: EngagementType,
    @Context() context: RequestContext,
  ): Promise<BurnDownPointType[]> {
    return burnDown((await this.standings.load(id, context))?.planned ?? []);
  }

  @ResolveField(() => [CriterionType], {
    description:
      'Criteria PARTIAL or UNMET that no live item looks after; the plan is complete when there is none (REM-6).',
  })
  async criteriaWithoutRemediation(
    @Parent() { id }: EngagementType,
    @Context() context: RequestContext,
  ): Promise<CriterionType[]> {
    const standing = await this.standings.load(id, context);
    return standing ? toCriteria(withoutItem(standing)) : [];
  }

  @Query(() => [CriterionReadiness], {
    description: 'How each criterion in scope stands, of all categories or one. Codes: NOT_FOUND, VALIDATION_FAILED.',
  })
  async criterionReadiness(
    @Args('engagementId', { type: () => ID, description: 'The engagement.' }) engagementId: string,
    @Args('category', { type: () => String, nullable: true, description: 'Only this category.' })
    category: string | undefined,
    @Context() context: RequestContext,
  ): Promise<CriterionReadiness[]> {
    const wanted = category ? requireOneOf('category', category, CATEGORIES) : undefined;
    const standing = await this.standings.load(engagementId, context);
    if (!standing) throw notFound('engagement', engagementId);
    return standing.standings.flatMap(({ code, ...figures }) =>
      toCriteria([code])
        .filter((criterion) => !wanted || criterion.category === wanted)
        .map((criterion) => ({ criterion, ...figures, remediationItemIds: liveItemsOf(code, standing) })),
    );
  }
}

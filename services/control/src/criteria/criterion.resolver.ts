import { Args, Context, ID, Parent, Query, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { At, RequestContext } from '@attestry/service-kit';
import { Allow, batched, groupBy, READERS, requireOneOf, Views } from '@attestry/service-kit';
import { CATEGORIES, CRITERIA, criterionOf } from '@attestry/soc2';
import { controlView } from '../control-details/control.projection.js';
import { ControlType, toControl } from '../control-details/control.type.js';
import { knownEngagement, scopeInForce } from '../known-engagement/known-engagement.projection.js';
import { standingOf } from '../readiness/standing.js';
import { Standings } from '../readiness/standings.reader.js';
import { CriterionType, toCriteria } from './criterion.type.js';

@Resolver(() => CriterionType)
@Allow(...READERS)
export class CriterionResolver {
  constructor(
    private readonly views: Views,
    private readonly standings: Standings,
  ) {}

  @Query(() => [CriterionType], { description: 'The 61 criteria of the catalogue, or those of one category.' })
  criteria(
    @Args('category', { type: () => String, nullable: true, description: 'For example AVAILABILITY; all when absent.' })
    category: string | undefined,
  ): CriterionType[] {
    const wanted = category ? requireOneOf('category', category, CATEGORIES) : undefined;
    const codes = CRITERIA.filter((criterion) => !wanted || criterion.category === wanted).map(({ code }) => code);
    return toCriteria(codes);
  }

  @ResolveReference()
  reference({ code }: { code: string }): CriterionType | undefined {
    return criterionOf(code) && toCriteria([code])[0];
  }

  @ResolveField(() => [ControlType], { description: 'Controls mapped to the criterion that are not retired.' })
  async controls(@Parent() { code }: CriterionType, @Context() context: RequestContext): Promise<ControlType[]> {
    const loader = batched<ControlType[]>(context, 'controls-by-criterion', (codes, at) => this.serving(codes, at));
    return (await loader.load(code)) ?? [];
  }

  @ResolveField(() => String, {
    description:
      'Gap status in an engagement (domain 4.2): MET, PARTIAL or UNMET; NOT_APPLICABLE outside its confirmed scope.',
  })
  async status(
    @Parent() { code }: CriterionType,
    @Args('engagementId', { type: () => ID, description: 'The engagement whose confirmed scope counts.' })
    engagementId: string,
    @Context() context: RequestContext,
  ): Promise<string> {
    const load = (codes: readonly string[], at: At) => this.statuses(engagementId, codes, at);
    return (await batched<string>(context, `status-in-${engagementId}`, load).load(code)) ?? 'NOT_APPLICABLE';
  }

  private async serving(codes: readonly string[], at: At): Promise<Map<string, ControlType[]>> {
    const docs = await this.views.all(controlView, at, { anyOf: { field: 'criteria', values: codes } });
    const groups = groupBy(
      docs.filter(({ state }) => state !== 'RETIRED'),
      ({ criteria }) => criteria,
    );
    const { validAt } = await this.standings.instants(at);
    return new Map([...groups].map(([code, group]) => [code, group.map((doc) => toControl(doc, validAt))]));
  }

  private async statuses(engagementId: string, codes: readonly string[], at: At): Promise<Map<string, string>> {
    const scope = scopeInForce(await this.views.one(knownEngagement, engagementId, at));
    const controls = await this.standings.assessServing(codes, at, await this.standings.instants(at));
    const status = (code: string) => standingOf(code, scope?.criteria.includes(code) ?? false, controls).status;
    return new Map(codes.map((code) => [code, status(code)]));
  }
}

import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import type { At } from '@attestry/service-kit';
import { Allow, notFound, ReadingRecorded, READERS, Views } from '@attestry/service-kit';
import { controlView } from '../control-details/control.projection.js';
import { knownEngagement, scopeInForce } from '../known-engagement/known-engagement.projection.js';
import { Standings } from '../readiness/standings.reader.js';
import { daysOf, readinessSeries } from './readiness-series.js';
import { ReadinessPoint } from './readiness-series.type.js';

@Resolver()
@Allow(...READERS)
export class ReadinessSeriesResolver {
  constructor(
    private readonly views: Views,
    private readonly standings: Standings,
  ) {}

  @Query(() => [ReadinessPoint], {
    description:
      'Readiness of the scope in force over time, in valid time and by what is known now, or at header `as-of`. At most 100 points; none without a confirmed scope. It names its valid times itself. Codes: NOT_FOUND, VALIDATION_FAILED, VALID_TIME_NOT_APPLICABLE (header `valid-at`).',
  })
  async readinessSeries(
    @Args('engagementId', { type: () => ID, description: 'The engagement.' }) engagementId: string,
    @Args('from', { description: 'First day, YYYY-MM-DD.' }) from: string,
    @Args('to', { description: 'Last day, YYYY-MM-DD.' }) to: string,
    @Args('everyDays', { type: () => Int, defaultValue: 7, description: 'Days between two points.' }) everyDays: number,
    @ReadingRecorded() at: At,
  ): Promise<ReadinessPoint[]> {
    const days = daysOf({ from, to, everyDays });
    const engagement = await this.views.one(knownEngagement, engagementId, at);
    if (!engagement) throw notFound('engagement', engagementId);
    const criteria = scopeInForce(engagement)?.criteria ?? [];
    const serving = await this.views.all(controlView, at, { anyOf: { field: 'criteria', values: criteria } });
    const assess = await this.standings.assessor(serving, at);
    return readinessSeries(days, criteria, assess, (await this.standings.instants(at)).recordedAt);
  }
}

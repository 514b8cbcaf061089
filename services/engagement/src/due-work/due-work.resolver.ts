import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import type { DueKind } from '@attestry/contracts';
import type { At, Page } from '@attestry/service-kit';
import { Allow, Reading, Views } from '@attestry/service-kit';
import { engagementView } from '../engagement-view/engagement.projection.js';
import { monitoringPeriodView } from '../monitoring-view/monitoring-period.projection.js';
import { EngagementDueWorkType } from './due-work.type.js';

@Resolver()
@Allow('SYS')
export class DueWorkResolver {
  constructor(private readonly views: Views) {}

  @Query(() => [EngagementDueWorkType], { description: 'Work due up to an instant, at most `first` items, 1 to 100.' })
  async engagementDueWork(
    @Args('until', { type: () => String, description: 'Instant, RFC 3339 UTC.' }) until: string,
    @Args('first', { type: () => Int, defaultValue: 100 }) first: number,
    @Reading() at: At,
  ): Promise<EngagementDueWorkType[]> {
    const filter = { upTo: { field: 'dueAt', value: until } };
    const periods = await this.views.page(monitoringPeriodView, at, filter, { first });
    const cycles = await this.views.page(engagementView, at, filter, { first });
    return [...work('LOCK_MONITORING_PERIOD', periods, until), ...work('ENGAGEMENT_DATE_NEAR', cycles, until)]
      .sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1))
      .slice(0, first);
  }
}

const work = (
  kind: DueKind,
  { items }: Page<{ readonly dueAt?: string }>,
  until: string,
): readonly EngagementDueWorkType[] => items.map(({ id, doc }) => ({ kind, id, dueAt: doc.dueAt ?? until }));

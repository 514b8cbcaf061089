import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import type { At } from '@attestry/service-kit';
import { Allow, Reading, Views } from '@attestry/service-kit';
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
    const { items } = await this.views.page(
      monitoringPeriodView,
      at,
      { upTo: { field: 'dueAt', value: until } },
      { first },
    );
    return items.map(({ id, doc }) => ({ kind: 'LOCK_MONITORING_PERIOD', id, dueAt: doc.dueAt ?? until }));
  }
}

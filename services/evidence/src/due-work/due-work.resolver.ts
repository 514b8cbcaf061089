import { Args, Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { DueKind } from '@attestry/contracts';
import type { At } from '@attestry/service-kit';
import { Allow, Reading, Views } from '@attestry/service-kit';
import { addMs, HOUR_MS } from '@attestry/soc2';
import { collectorView } from '../collector-view/collector.projection.js';
import { evidenceItem } from '../evidence-item/evidence-item.projection.js';
import { controlFreshness } from './control-freshness.projection.js';
import { noticesOf } from './notices.js';

@ObjectType({ description: 'A timer of this service that has come.' })
export class EvidenceDueWork {
  @Field(() => String, { description: 'RUN_COLLECTOR, COLLECTOR_SILENT, MARK_EXPIRING or MARK_EXPIRED.' })
  kind!: DueKind;

  @Field(() => ID, { description: 'Collector or evidence it concerns.' })
  id!: string;

  @Field({ description: 'When it was due, RFC 3339 UTC.' })
  dueAt!: string;
}

@Resolver()
@Allow('SYS')
export class EvidenceDueWorkResolver {
  constructor(private readonly views: Views) {}

  @Query(() => [EvidenceDueWork], { description: 'Timers due up to an instant, in due order (domain 4.5 and 4.12).' })
  async evidenceDueWork(
    @Args('until', { description: 'RFC 3339 UTC.' }) until: string,
    @Args('first', { type: () => Int, defaultValue: 100 }) first: number,
    @Reading() at: At,
  ): Promise<EvidenceDueWork[]> {
    const upTo = { field: 'dueAt', value: until };
    const [collectors, silent, brought] = await Promise.all([
      this.views.all(collectorView, at),
      this.views.all(collectorView, at, { upTo: { field: 'silentAt', value: until } }),
      this.views.all(evidenceItem, at, { from: { field: 'validTo', value: addMs(until, -HOUR_MS) } }),
    ]);
    // Read last: what was accepted meanwhile is not awaited, it is in front.
    const controls = await this.views.all(controlFreshness, at, { upTo });
    const due = [
      ...collectors.flatMap(({ id, dueAt }) =>
        dueAt === undefined || dueAt > until ? [] : [{ kind: 'RUN_COLLECTOR' as const, id, dueAt }],
      ),
      ...silent.map(({ id, silentAt = until }) => ({ kind: 'COLLECTOR_SILENT' as const, id, dueAt: silentAt })),
      ...noticesOf(controls, { collectors, brought }, until),
    ];
    return due.sort((a, b) => a.dueAt.localeCompare(b.dueAt)).slice(0, first);
  }
}

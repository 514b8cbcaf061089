import { Args, Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { DueKind } from '@attestry/contracts';
import type { At } from '@attestry/service-kit';
import { Allow, Reading, Views } from '@attestry/service-kit';
import { collectorView } from '../collector-view/collector.projection.js';
import { freshnessView } from './freshness.projection.js';

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
    const [runs, silent, items] = await Promise.all([
      this.views.all(collectorView, at, { upTo }),
      this.views.all(collectorView, at, { upTo: { field: 'silentAt', value: until } }),
      this.views.all(freshnessView, at, { upTo }),
    ]);
    const due = [
      ...runs.map(({ id, dueAt = until }) => ({ kind: 'RUN_COLLECTOR' as const, id, dueAt })),
      ...silent.map(({ id, silentAt = until }) => ({ kind: 'COLLECTOR_SILENT' as const, id, dueAt: silentAt })),
      ...items.flatMap(({ id, next, dueAt = until }) => (next === 'NONE' ? [] : [{ kind: next, id, dueAt }])),
    ];
    return due.sort((a, b) => a.dueAt.localeCompare(b.dueAt)).slice(0, first);
  }
}

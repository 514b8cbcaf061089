import { Args, Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { DueKind } from '@attestry/contracts';
import type { At } from '@attestry/service-kit';
import { Allow, Reading, Views } from '@attestry/service-kit';
import { acceptanceEnd } from './acceptance-end.projection.js';

@ObjectType({ description: 'A timer of this service that has come.' })
export class RiskDueWork {
  @Field(() => String, { description: 'LAPSE_ACCEPTANCE.' })
  kind!: DueKind;

  @Field(() => ID, { description: 'The risk.' })
  id!: string;

  @Field({ description: 'When it was due, RFC 3339 UTC.' })
  dueAt!: string;
}

@Resolver()
@Allow('SYS')
export class RiskDueWorkResolver {
  constructor(private readonly views: Views) {}

  @Query(() => [RiskDueWork], { description: 'Timers due up to an instant, in due order (domain 4.12).' })
  async riskDueWork(
    @Args('until', { description: 'RFC 3339 UTC.' }) until: string,
    @Args('first', { type: () => Int, defaultValue: 100 }) first: number,
    @Reading() at: At,
  ): Promise<RiskDueWork[]> {
    const ended = await this.views.all(acceptanceEnd, at, { upTo: { field: 'dueAt', value: until } });
    const due = ended.map(({ id, dueAt }) => ({ kind: 'LAPSE_ACCEPTANCE' as const, id, dueAt }));
    return due.sort((a, b) => a.dueAt.localeCompare(b.dueAt)).slice(0, first);
  }
}

import { Args, Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { DueKind } from '@attestry/contracts';
import type { At } from '@attestry/service-kit';
import { Allow, Reading, Views } from '@attestry/service-kit';
import { vendorRegister } from '../vendor-register/vendor.projection.js';
import { acceptanceEnd } from './acceptance-end.projection.js';
import { reassessmentDue } from './reassessment-due.projection.js';

@ObjectType({ description: 'A timer of this service that has come.' })
export class RiskDueWork {
  @Field(() => String, { description: 'LAPSE_ACCEPTANCE, REASSESS_RISK or VENDOR_REVIEW_OVERDUE.' })
  kind!: DueKind;

  @Field(() => ID, { description: 'The risk or vendor.' })
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
    const upTo = { upTo: { field: 'dueAt', value: until } };
    const [ended, old, unreviewed] = await Promise.all([
      this.views.all(acceptanceEnd, at, upTo),
      this.views.all(reassessmentDue, at, upTo),
      this.views.all(vendorRegister, at, upTo),
    ]);
    const work = (kind: DueKind, docs: readonly { readonly id: string; readonly dueAt?: string }[]): RiskDueWork[] =>
      docs.map(({ id, dueAt = until }) => ({ kind, id, dueAt }));
    const due = [
      ...work('LAPSE_ACCEPTANCE', ended),
      ...work('REASSESS_RISK', old),
      ...work('VENDOR_REVIEW_OVERDUE', unreviewed),
    ];
    return due.sort((a, b) => a.dueAt.localeCompare(b.dueAt)).slice(0, first);
  }
}

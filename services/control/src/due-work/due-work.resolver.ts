import { Args, Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { DueKind } from '@attestry/contracts';
import type { At } from '@attestry/service-kit';
import { Allow, Reading, requireInstant, Views } from '@attestry/service-kit';
import { controlView } from '../control-details/control.projection.js';
import { knownCollector } from '../known-collector/known-collector.projection.js';
import { obligationView } from '../obligation-calendar/obligation.projection.js';
import { knownMember } from '../known-member/known-member.projection.js';
import { missedWork } from '../occurrence/missed-work.js';
import { occurrenceDue } from '../occurrence/occurrence-due.projection.js';
import { policyView } from '../policy-details/policy.projection.js';
import { remediationView } from '../remediation-plan/remediation-item.projection.js';
import { policyWork } from './policy-work.js';

@ObjectType({ description: 'Something that has fallen due in this service and that SYS is to record.' })
export class ControlDueWork {
  @Field(() => String, {
    description:
      'MISS_OCCURRENCE, OBLIGATION_DUE, REMEDIATION_DUE, POLICY_REVIEW_OVERDUE, POLICY_ACCEPTANCE_OVERDUE or LONG_DEGRADED.',
  })
  kind!: DueKind;

  @Field(() => ID, { description: 'Id of the control, obligation, remediation item or policy.' })
  id!: string;

  @Field({ description: 'When it fell due, RFC 3339 UTC.' })
  dueAt!: string;

  @Field(() => String, { nullable: true, description: 'For MISS_OCCURRENCE: the occurrence that was missed.' })
  occurrenceKey?: string;
}

@Resolver()
@Allow('SYS')
export class ControlDueWorkResolver {
  constructor(private readonly views: Views) {}

  @Query(() => [ControlDueWork], {
    description: 'Work that fell due until an instant, in due order; done, it is no longer listed (domain 4.12).',
  })
  async controlDueWork(
    @Args('until', { description: 'RFC 3339 instant.' }) until: string,
    @Args('first', { type: () => Int, nullable: true, description: 'How many at most; 100 when absent.' })
    first: number | undefined,
    @Reading() at: At,
  ): Promise<ControlDueWork[]> {
    const instant = requireInstant('until', until);
    const due = [
      ...(await this.missed(at, instant)),
      ...(await this.overdue(at, instant)),
      ...(await this.policies(at, instant)),
    ];
    return due.sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1)).slice(0, first ?? 100);
  }

  private async missed(at: At, until: string): Promise<ControlDueWork[]> {
    const docs = await this.views.all(occurrenceDue, at, { upTo: { field: 'dueAt', value: until } });
    const collectors = docs.length === 0 ? [] : await this.views.all(knownCollector, at, {});
    return missedWork(docs, collectors, until).map(({ controlId: id, key: occurrenceKey, dueAt }) => ({
      kind: 'MISS_OCCURRENCE' as const,
      id,
      dueAt,
      occurrenceKey,
    }));
  }

  private async overdue(at: At, until: string): Promise<ControlDueWork[]> {
    const filter = { upTo: { field: 'dueAt', value: until } };
    const work = (kind: DueKind, docs: readonly { readonly id: string; readonly dueAt?: string }[]) =>
      docs.map(({ id, dueAt = until }) => ({ kind, id, dueAt }));
    return [
      ...work('OBLIGATION_DUE', await this.views.all(obligationView, at, filter)),
      ...work('REMEDIATION_DUE', await this.views.all(remediationView, at, filter)),
      ...(await this.longDegraded(at, until)),
    ];
  }

  private async longDegraded(at: At, until: string): Promise<ControlDueWork[]> {
    const docs = await this.views.all(controlView, at, { upTo: { field: 'longDegradedAt', value: until } });
    return docs.map(({ id, longDegradedAt: dueAt = until }) => ({ kind: 'LONG_DEGRADED' as const, id, dueAt }));
  }

  private async policies(at: At, until: string): Promise<ControlDueWork[]> {
    const docs = await this.views.all(policyView, at, {});
    return policyWork(docs, await this.views.all(knownMember, at, { match: { inside: true } }), until);
  }
}

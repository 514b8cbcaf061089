import { Args, Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { DueKind } from '@attestry/contracts';
import type { At } from '@attestry/service-kit';
import { Allow, Reading, Views } from '@attestry/service-kit';
import { bridgeLetterView } from '../bridge-letter-details/bridge-letter.projection.js';
import { auditDurationDue } from '../due-timers/audit-duration-due.projection.js';
import { firmDue } from '../due-timers/firm-due.projection.js';
import { grantDue } from '../due-timers/grant-due.projection.js';
import { requestDue } from '../due-timers/request-due.projection.js';
import { reportCard } from '../report-card/report-card.projection.js';

@ObjectType({ description: 'A timer of this service that has come.' })
export class AuditDueWork {
  @Field(() => String, {
    description:
      'MARK_REQUEST_OVERDUE, MARK_AUDIT_DURATION, END_GRANT, LAPSE_FIRM, MARK_REPORT_EXPIRING, MARK_REPORT_EXPIRED or LAPSE_BRIDGE_LETTER.',
  })
  kind!: DueKind;

  @Field(() => ID, { description: 'The request, audit, engagement (of a grant), firm, report or bridge letter.' })
  id!: string;

  @Field({ description: 'When it was due, RFC 3339 UTC.' })
  dueAt!: string;
}

interface Timed {
  readonly id: string;
  readonly dueAt?: string;
}

const work = (kind: DueKind, docs: readonly Timed[]): AuditDueWork[] =>
  docs.map(({ id, dueAt = '' }) => ({ kind, id, dueAt }));

@Resolver()
@Allow('SYS')
export class AuditDueWorkResolver {
  constructor(private readonly views: Views) {}

  @Query(() => [AuditDueWork], { description: 'Timers due up to an instant, in due order (domain 4.12).' })
  async auditDueWork(
    @Args('until', { description: 'RFC 3339 UTC.' }) until: string,
    @Args('first', { type: () => Int, defaultValue: 100 }) first: number,
    @Reading() at: At,
  ): Promise<AuditDueWork[]> {
    const upTo = { upTo: { field: 'dueAt', value: until } };
    const [requests, durations, grants, firms, reports, letters] = await Promise.all([
      this.views.all(requestDue, at, upTo),
      this.views.all(auditDurationDue, at, upTo),
      this.views.all(grantDue, at, upTo),
      this.views.all(firmDue, at, upTo),
      this.views.all(reportCard, at, upTo),
      this.views.all(bridgeLetterView, at, upTo),
    ]);
    const [current, expiring] = [
      reports.filter(({ state }) => state === 'CURRENT'),
      reports.filter(({ state }) => state === 'EXPIRING'),
    ];
    const due = [
      ...work('MARK_REQUEST_OVERDUE', requests),
      ...work('MARK_AUDIT_DURATION', durations),
      ...work('END_GRANT', grants),
      ...work('LAPSE_FIRM', firms),
      ...work('MARK_REPORT_EXPIRING', current),
      ...work('MARK_REPORT_EXPIRED', expiring),
      ...work('LAPSE_BRIDGE_LETTER', letters),
    ];
    return due.sort((a, b) => a.dueAt.localeCompare(b.dueAt)).slice(0, first);
  }
}

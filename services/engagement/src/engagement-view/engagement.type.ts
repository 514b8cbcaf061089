import { Directive, Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Engagement', {
  description: 'One report cycle: scope, type and dates; ends in one report or in withdrawal (domain 2.3).',
})
@Directive('@key(fields: "id")')
export class EngagementType {
  @Field(() => ID, { description: 'Engagement id; the journey, the scope and the monitoring period bear it too.' })
  id!: string;

  organizationId!: string;

  @Field(() => ID, { description: 'System the report is about.' })
  systemId!: string;

  @Field(() => ID, { nullable: true, description: 'Engagement it follows.' })
  predecessorId?: string;

  @Field(() => String, { description: 'OPEN, IN_AUDIT, COMPLETED or WITHDRAWN.' })
  state!: string;

  @Field(() => String, { nullable: true, description: 'TYPE_1 or TYPE_2; absent until decided.' })
  type?: string;

  @Field(() => String, {
    nullable: true,
    description: 'TYPE_2_DIRECT, TYPE_1_ONLY or TYPE_1_THEN_TYPE_2 (domain 4.1).',
  })
  recommended?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Row of domain 4.1 that fired: CLIENT_NEEDS_TYPE_2_NOW, TYPE_2_NEVER_NEEDED or TYPE_2_LATER.',
  })
  rule?: string;

  @Field(() => [String], { description: 'Advisories beside the recommendation, for example TYPE_1_AS_INTERIM.' })
  advisories!: readonly string[];

  @Field(() => String, { nullable: true, description: 'Day a Type 1 speaks of.' })
  asOfDate?: string;

  @Field(() => String, { nullable: true, description: 'First day of the period of a Type 2.' })
  periodStart?: string;

  @Field(() => String, { nullable: true, description: 'Last day of the period of a Type 2.' })
  periodEnd?: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Days without a valid report to expect before the next one; 0 when none (domain 4.10).',
  })
  gapDays?: number;

  @Field(() => String, {
    nullable: true,
    description: 'When its as-of date or period start is next told to be near, RFC 3339 UTC (domain 4.12).',
  })
  dueAt?: string;

  @Field(() => ID, { nullable: true, description: 'Report the cycle ended in.' })
  reportId?: string;

  @Field(() => String, { description: 'When it was opened, RFC 3339 UTC.' })
  openedAt!: string;
}

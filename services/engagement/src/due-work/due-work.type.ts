import type { DueKind } from '@attestry/contracts';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('EngagementDueWork', { description: 'Work whose time has come; a sweeper gives the command that does it.' })
export class EngagementDueWorkType {
  @Field(() => String, {
    description:
      'LOCK_MONITORING_PERIOD: give lockMonitoringPeriod with the id. ENGAGEMENT_DATE_NEAR: give tellEngagementDate with the id.',
  })
  kind!: DueKind;

  @Field(() => ID, { description: 'What it is about.' })
  id!: string;

  @Field(() => String, { description: 'Since when it is due, RFC 3339 UTC.' })
  dueAt!: string;
}

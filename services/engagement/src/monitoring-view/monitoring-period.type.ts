import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('MonitoringPeriod', { description: 'The time a Type 2 looks at (domain 2.26).' })
export class MonitoringPeriodType {
  @Field(() => ID, { description: 'Id of the engagement.' })
  id!: string;

  @Field(() => String, { description: 'OPEN or LOCKED.' })
  state!: string;

  @Field(() => String, { description: 'First day.' })
  start!: string;

  @Field(() => String, { description: 'Last day.' })
  end!: string;

  @Field(() => String, { nullable: true, description: 'Since when it is locked, RFC 3339 UTC.' })
  lockedAt?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Where the log of the service stood at the lock, `<tx>:<position>`.',
  })
  logOffset?: string;
}

import { Field, Int, ObjectType } from '@nestjs/graphql';
import { AuditType } from '../audit-details/audit.type.js';
import { AuditTeam } from '../readiness-details/readiness-review.type.js';

@ObjectType({ description: 'How many items are in a state.' })
export class StateCount {
  @Field({ description: 'The state.' })
  state!: string;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType('AuditWorkspace', { description: 'An audit at a glance (domain 6, Q17).' })
export class AuditWorkspaceType {
  @Field(() => AuditType, { description: 'The audit.' })
  audit!: AuditType;

  @Field(() => [StateCount], { description: 'Requests by state; states without a request are left out.' })
  requests!: StateCount[];

  @Field(() => Int, { description: 'Requests that follow another one.' })
  followUps!: number;

  @Field(() => Int, { description: 'Requests whose lateness has reached somebody and that are not closed.' })
  lateRequests!: number;

  @Field(() => [StateCount], { description: 'Tests of controls by state; states without a test are left out.' })
  tests!: StateCount[];

  @Field(() => Int, { nullable: true, description: 'Days since fieldwork started; absent before.' })
  day?: number;

  @Field({ description: 'True when the length was exceeded and the lead auditor owes a day for the end (4.12).' })
  endOwed!: boolean;

  @Field(() => AuditTeam, { nullable: true, description: 'Team that answers for the organization, as last named.' })
  team?: AuditTeam;
}

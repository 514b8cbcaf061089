import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('AuditedControl', { description: 'A control of the accepted list.' })
export class AuditedControlType {
  @Field(() => ID, { description: 'The control.' })
  controlId!: string;

  @Field(() => Int, { description: 'Version that is audited.' })
  version!: number;

  @Field(() => [String], { description: 'Criteria in scope that it serves.' })
  criteria!: readonly string[];
}

@ObjectType('Audit', { description: "The auditor's side of an engagement (domain 2.18)." })
export class AuditType {
  @Field(() => ID, { description: 'Audit id.' })
  id!: string;

  @Field(() => ID, { description: 'The engagement.' })
  engagementId!: string;

  @Field(() => ID, { description: 'The auditing firm.' })
  firmId!: string;

  @Field({ description: 'TYPE_1 or TYPE_2.' })
  type!: string;

  @Field({ description: 'PLANNING, FIELDWORK, REPORTING, CLOSED or WITHDRAWN.' })
  state!: string;

  @Field({ description: 'First day of the audit window.' })
  windowStart!: string;

  @Field({ description: 'Last day of the audit window.' })
  windowEnd!: string;

  @Field(() => [AuditedControlType], { description: 'Controls the auditor accepted to test; empty until then.' })
  controls!: readonly AuditedControlType[];

  @Field(() => String, { nullable: true, description: 'SHA-256 of the accepted list.' })
  controlListDigest?: string;

  @Field(() => String, { nullable: true, description: 'Start of fieldwork, RFC 3339 UTC.' })
  fieldworkStartedAt?: string;

  @Field(() => String, { nullable: true, description: 'Last end of fieldwork, RFC 3339 UTC.' })
  fieldworkEndedAt?: string;

  @Field(() => String, { nullable: true, description: 'WARNED from day 42 of fieldwork, EXCEEDED from day 61 (4.12).' })
  duration?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Day the lead auditor means to be done; owed once the length is EXCEEDED.',
  })
  endsOn?: string;

  @Field(() => ID, { nullable: true, description: 'The report that closed it.' })
  reportId?: string;
}

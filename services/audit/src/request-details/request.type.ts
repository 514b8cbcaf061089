import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@attestry/service-kit';

@ObjectType({ description: 'One turn of the talk about a request.' })
export class RequestTurn {
  @Field({ description: 'ANSWER of the organization, or RETURN by the auditor.' })
  kind!: string;

  @Field({ description: 'When, RFC 3339 UTC.' })
  at!: string;

  @Field(() => ID, { description: 'Who, as a pseudonym.' })
  by!: string;

  @Field(() => String, { nullable: true, description: 'Note of the answer, or what is still missing.' })
  text?: string;

  @Field(() => [ID], { description: 'Evidence of the answer.' })
  evidenceIds!: readonly string[];
}

@ObjectType('EvidenceRequest', { description: 'What the auditor asks for, known as PBC (domain 2.14).' })
export class RequestType {
  @Field(() => ID, { description: 'Request id.' })
  id!: string;

  @Field(() => ID, { description: 'The audit.' })
  auditId!: string;

  @Field({ description: 'INITIAL, FOLLOW_UP or QUESTION.' })
  kind!: string;

  @Field({ description: 'OPEN, ANSWERED, RETURNED, ACCEPTED, CANCELLED or UNOBTAINABLE.' })
  state!: string;

  @Field(() => ID, { nullable: true, description: 'Control it is about.' })
  controlId?: string;

  @Field(() => ID, { nullable: true, description: 'Request that it follows (PBC-5).' })
  parentId?: string;

  @Field({ description: 'Day it is due.' })
  dueOn!: string;

  @Field({ description: 'What is asked.' })
  text!: string;

  @Field({ description: 'When it was raised, RFC 3339 UTC.' })
  raisedAt!: string;

  @Field(() => ID, { nullable: true, description: 'Who answers, as a pseudonym.' })
  assigneeRef?: string;

  @Field(() => String, { nullable: true, description: 'Whom its lateness has reached: OWNER, CM or TO (4.12).' })
  late?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True 14 business days after the due day: the lead auditor may record a limitation or a FAIL (4.12).',
  })
  unanswered?: boolean;

  @Field(() => [RequestTurn], { description: 'Answers and returns in order.' })
  thread!: readonly RequestTurn[];
}

export const RequestConnection = connectionOf(RequestType, 'EvidenceRequest');

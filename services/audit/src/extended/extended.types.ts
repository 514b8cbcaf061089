import { Directive, Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Engagement', { description: 'An engagement, owned by the engagement service.' })
@Directive('@key(fields: "id")')
export class EngagementType {
  @Field(() => ID, { description: 'Engagement id.' })
  id!: string;
}

@ObjectType('Criterion', { description: 'A trust services criterion, owned by the control service.' })
@Directive('@key(fields: "code")')
export class CriterionType {
  @Field(() => ID, { description: 'Criterion code, for example CC6.1.' })
  code!: string;
}

@ObjectType('Control', { description: 'A control, owned by the control service.' })
@Directive('@key(fields: "id")')
export class ControlType {
  @Field(() => ID, { description: 'Control id.' })
  id!: string;
}

@ObjectType('Evidence', { description: 'A piece of evidence, owned by the evidence service.' })
@Directive('@key(fields: "id")')
export class EvidenceType {
  @Field(() => ID, { description: 'Evidence id.' })
  id!: string;
}

import { Directive, Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Organization', { description: 'An organization on its way to SOC 2 (domain 2.1).' })
@Directive('@key(fields: "id")')
export class OrganizationType {
  @Field(() => ID, { description: 'Its slug, which is the tenant of its tokens.' })
  id!: string;

  @Field(() => String, { description: 'Short name, unique over the platform.' })
  slug!: string;

  @Field(() => String, { description: 'Legal name.' })
  legalName!: string;

  @Field(() => String, { description: 'TRIAL, ACTIVE, SUSPENDED or CLOSED.' })
  state!: string;

  @Field(() => String, { description: 'STARTUP, GROWTH or ENTERPRISE.' })
  stage!: string;

  @Field(() => Int, { description: 'Number of people.' })
  headcount!: number;

  @Field(() => [String], { description: 'Codes of the regions its clients sit in.' })
  regions!: readonly string[];

  @Field(() => String, { description: 'When it was registered, RFC 3339 UTC.' })
  registeredAt!: string;
}

import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('ApiClient', { description: 'A machine client of a partner (domain 2.28).' })
export class ApiClientType {
  @Field(() => ID, { description: 'Client id.' })
  id!: string;

  @Field({ description: 'ACTIVE or REVOKED.' })
  state!: string;

  @Field(() => [String], { description: 'What it may do.' })
  scopes!: readonly string[];

  @Field({ description: 'When it was registered, RFC 3339 UTC.' })
  registeredAt!: string;

  @Field({ description: 'When its secret was made, RFC 3339 UTC.' })
  secretSince!: string;

  @Field(() => String, { nullable: true, description: 'When it was revoked, RFC 3339 UTC.' })
  revokedAt?: string;

  @Field(() => String, { nullable: true, description: 'Why: REQUESTED, COMPROMISED, UNUSED or OPERATOR.' })
  reasonCode?: string;
}

import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A published version of a policy.' })
export class PolicyVersion {
  @Field(() => Int, { description: 'Version, from 1.' })
  version!: number;

  @Field({ description: 'From when it is in force.' })
  effectiveFrom!: string;

  @Field({ description: 'Day of its next review (POL-5).' })
  reviewBy!: string;

  @Field({ description: 'CURRENT, DUE_SOON from 30 days before that day on, or OVERDUE after it (domain 4.12).' })
  review!: string;

  @Field({ description: 'Whether everyone accepts anew (POL-6).' })
  requiresReacceptance!: boolean;
}

@ObjectType('Policy', { description: 'A policy with its version in force and its acceptances (domain 2.9).' })
export class PolicyType {
  @Field(() => ID, { description: 'Policy id.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Short code.' })
  code?: string;

  @Field(() => String, { nullable: true, description: 'Title.' })
  title?: string;

  @Field({ description: 'State of the version last worked on: DRAFT, APPROVED, PUBLISHED or RETIRED.' })
  state!: string;

  @Field(() => Int, { description: 'Version last worked on.' })
  version!: number;

  @Field({ description: 'Text of the version last worked on.' })
  content!: string;

  @Field({ description: 'Lower-hex SHA-256 of that text.' })
  contentDigest!: string;

  @Field(() => String, { nullable: true, description: 'From when on it is retired, valid time.' })
  retiredFrom?: string;

  @Field(() => [ID], { description: 'Controls it is part of.' })
  controlIds!: string[];

  @Field(() => PolicyVersion, { nullable: true, description: 'The version in force; absent before the first is.' })
  inForce?: PolicyVersion;

  @Field(() => Int, { description: 'Persons whose acceptance counts for the version in force.' })
  accepted!: number;

  @Field(() => Int, { description: 'Persons inside the organization who still have to accept it.' })
  missing!: number;
}

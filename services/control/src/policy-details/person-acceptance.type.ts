import { Field, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@attestry/service-kit';
import type { Acceptance } from './acceptance.js';

@ObjectType({ description: 'One person inside the organization and a policy (POL-7).' })
export class PersonAcceptance {
  @Field({ description: 'The person, by pseudonym.' })
  personRef!: string;

  @Field({ description: 'True when the person’s acceptance counts for the version in force.' })
  accepted!: boolean;

  @Field(() => Int, { nullable: true, description: 'The version that was accepted.' })
  version?: number;

  @Field(() => String, { nullable: true, description: 'When it was accepted.' })
  acceptedAt?: string;

  @Field(() => String, { nullable: true, description: 'Last day to accept, for who still has to.' })
  dueOn?: string;

  @Field({ description: 'True when that day is over.' })
  overdue!: boolean;
}

export const PersonAcceptanceConnection = connectionOf(PersonAcceptance, 'PersonAcceptance');

/** Who still has to accept, the most urgent first, then who has. */
export const toPeople = ({ accepted, missing }: Acceptance, at: string): PersonAcceptance[] => [
  ...missing
    .toSorted((a, b) => (`${a.dueOn} ${a.personRef}` < `${b.dueOn} ${b.personRef}` ? -1 : 1))
    .map(({ personRef, dueOn, overdueAt }) => ({ personRef, accepted: false, dueOn, overdue: overdueAt <= at })),
  ...accepted.map(({ personRef, version, at: acceptedAt }) => ({
    ...{ personRef, accepted: true, version, acceptedAt },
    overdue: false,
  })),
];

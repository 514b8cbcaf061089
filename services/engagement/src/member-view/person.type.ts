import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Person', { description: 'A person of the directory. Everywhere else people appear as pseudonyms only.' })
export class PersonType {
  @Field(() => ID, { description: 'Pseudonym, as facts name the person.' })
  personRef!: string;

  @Field(() => String, { description: 'Name, or `erased person`.' })
  shownAs!: string;

  @Field(() => String, { nullable: true, description: 'Mail address; absent once erased.' })
  email?: string | null;

  @Field(() => Boolean, { description: 'True once the person was erased (ORG-7).' })
  erased!: boolean;

  @Field(() => [String], { description: 'Roles held in the organization.' })
  roles!: readonly string[];
}

import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Who acted.' })
export class ActorName {
  @Field({ description: 'Pseudonym of a person, or `system`.' })
  ref!: string;

  @Field(() => String, { nullable: true, description: 'Name as shown; `erased person` once erased (ORG-7).' })
  shownAs?: string;
}

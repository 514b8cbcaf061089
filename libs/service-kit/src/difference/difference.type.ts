import { Directive, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PageInfo } from '../graphql/connection.js';

@Directive('@shareable')
@ObjectType({ description: 'One field of one document that is not what it was.' })
export class DifferenceChange {
  @Field(() => ID, { description: 'Id of the control, the risk, the evidence …; the code of a criterion.' })
  id!: string;

  @Field({ description: 'ADDED, REMOVED or CHANGED: the document as a whole.' })
  kind!: string;

  @Field({ description: 'Field of the document, by path.' })
  field!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Value at the first instant as JSON text; absent when there was none.',
  })
  before?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Value at the second instant as JSON text; absent when there is none.',
  })
  after?: string;

  @Field(() => [ID], { description: 'Events that changed it, in order: ask `why` of them. None when only time did.' })
  events!: string[];
}

@Directive('@shareable')
@ObjectType({ description: 'A page of what changed, by id and field.' })
export class DifferencePage {
  @Field(() => Int, { description: 'Changes in all.' })
  total!: number;

  @Field(() => [DifferenceChange], { description: 'Changes of the page.' })
  changes!: DifferenceChange[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
}

@Directive('@key(fields: "id")')
@ObjectType('Difference', {
  description: 'What changed between two instants of belief (domain 6, Q29); each service tells it of its own views.',
})
export class DifferenceType {
  @Field(() => ID, { description: 'The two instants and the engagement, as one word.' })
  id!: string;
}

import { Directive, Field, ID, ObjectType } from '@nestjs/graphql';

/** Each service that has work for people resolves fields of its own on it, and answers only for the signed-in person. */
@ObjectType('MyTasks', {
  description: 'What is due for the signed-in person. Every service adds the field with the work it knows of.',
})
@Directive('@key(fields: "id")')
export class MyTasksType {
  @Field(() => ID, { description: 'Pseudonym of the signed-in person.' })
  id!: string;
}

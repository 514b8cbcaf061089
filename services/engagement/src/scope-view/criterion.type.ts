import { Directive, Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Criterion', { description: 'A criterion of the catalogue.' })
@Directive('@key(fields: "code", resolvable: false)')
export class CriterionType {
  @Field(() => ID, { description: 'Code, for example CC6.1.' })
  code!: string;
}

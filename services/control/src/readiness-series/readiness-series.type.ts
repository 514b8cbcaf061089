import { Field, Int, ObjectType } from '@nestjs/graphql';
import { CategoryReadiness } from '../engagement-readiness/engagement.type.js';

@ObjectType({ description: 'Readiness of an engagement on one day (domain 4.3).' })
export class ReadinessPoint {
  @Field({ description: 'The day; the figures are those of its first moment.' })
  day!: string;

  @Field(() => Int, { description: 'Criteria in scope that were MET.' })
  met!: number;

  @Field(() => Int, { description: 'Criteria in scope that were PARTIAL.' })
  partial!: number;

  @Field(() => Int, { description: 'Criteria in scope that were UNMET.' })
  unmet!: number;

  @Field(() => Int, { description: 'Readiness in basis points.' })
  readinessBp!: number;

  @Field(() => Int, { description: 'Coverage in basis points.' })
  coverageBp!: number;

  @Field(() => [CategoryReadiness], { description: 'Readiness of each category in scope.' })
  byCategory!: CategoryReadiness[];
}

import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Connection } from '@attestry/service-kit';
import { connectionOf } from '@attestry/service-kit';
import { FrameworkType, RequirementReuseType } from './framework-reuse.type.js';

export const RequirementReuseConnection = connectionOf(RequirementReuseType, 'RequirementReuse');

@ObjectType('FrameworkReuse', {
  description: 'Which requirements of another framework healthy controls already serve, and by which relation (4.15).',
})
export class FrameworkReuseType {
  @Field(() => FrameworkType, { description: 'The framework and the version compared with.' })
  framework!: FrameworkType;

  @Field(() => Int, { description: 'All its requirements.' })
  requirements!: number;

  @Field(() => Int, {
    description: 'Served by a healthy control that is EQUAL to them or a SUPERSET: only these are reuse.',
  })
  served!: number;

  @Field(() => Int, { description: 'Served in part: the strongest relation is SUBSET.' })
  subset!: number;

  @Field(() => Int, {
    description: 'Counted apart: the strongest relation is INTERSECTS, which usually helps and claims no more.',
  })
  intersecting!: number;

  @Field(() => Int, { description: 'No healthy control stands in any relation to them.' })
  open!: number;

  @Field(() => Int, {
    nullable: true,
    description: '`served` of `requirements` in basis points; absent without requirements.',
  })
  reuseBp?: number;

  @Field(() => Int, { description: 'Version of the decision rules (domain 4).' })
  ruleSet!: number;

  @Field(() => RequirementReuseConnection, {
    description: 'The requirements in the order of the framework, as filtered.',
  })
  items!: Connection<RequirementReuseType>;
}

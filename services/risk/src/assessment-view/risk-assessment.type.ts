import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('RiskAssessment', {
  description: 'Risk assessed against every criterion of one scope version (domain 2.11).',
})
export class RiskAssessmentType {
  @Field(() => ID, { description: 'Assessment id.' })
  id!: string;

  @Field(() => ID, { description: 'The engagement.' })
  engagementId!: string;

  @Field({ description: 'IN_PROGRESS, COMPLETED or STALE.' })
  state!: string;

  @Field(() => Int, { description: 'Scope version it answers to.' })
  scopeVersion!: number;

  @Field(() => [String], { description: 'Criteria of the scope that have neither a risk nor a reasoned "none" yet.' })
  missing!: string[];

  @Field(() => Int, { nullable: true, description: 'Sum of inherent scores at completion.' })
  inherentSum?: number;

  @Field(() => Int, { nullable: true, description: 'Sum of residual scores at completion.' })
  residualSum?: number;

  @Field(() => Int, { nullable: true, description: 'Risks above appetite at completion; each is treated or accepted.' })
  aboveAppetite?: number;
}

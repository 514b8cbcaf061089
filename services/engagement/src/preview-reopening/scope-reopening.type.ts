import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ScopeRemovalType } from '../scope-view/scope-change.type.js';
import { CriterionType } from '../scope-view/criterion.type.js';

@ObjectType('StaleAssessment', { description: 'An assessment that a reopened scope makes stale (SCP-8).' })
export class StaleAssessmentType {
  @Field(() => ID, { description: 'Id of the assessment.' })
  id!: string;

  @Field(() => String, { description: 'GAP or RISK.' })
  kind!: string;

  @Field(() => String, { description: 'IN_PROGRESS or COMPLETED: what it is now.' })
  state!: string;
}

@ObjectType('ScopeReopening', {
  description: 'What opening the scope again would do; nothing is recorded (SCP-8, domain 4.11).',
})
export class ScopeReopeningType {
  @Field(() => ID, { description: 'The engagement.' })
  engagementId!: string;

  @Field(() => Int, {
    description:
      'Revision of the scope this holds for; send it as `expectedRevision` of reopenScope to confirm just this.',
  })
  revision!: number;

  @Field(() => Int, { description: 'Version the scope would have.' })
  nextVersion!: number;

  @Field(() => [Int], { description: 'Steps that open again at once.' })
  stepsReopened!: readonly number[];

  @Field(() => [Int], { description: 'Steps that open again as well once it is confirmed with a criterion more.' })
  stepsReopenedByAddition!: readonly number[];

  @Field(() => [StaleAssessmentType], { description: 'Assessments that become stale.' })
  staleAssessments!: readonly StaleAssessmentType[];

  @Field(() => [CriterionType], { description: 'Criteria that the categories asked about would add.' })
  added!: readonly CriterionType[];

  @Field(() => [ScopeRemovalType], { description: 'Criteria that would leave, each with why.' })
  removed!: readonly ScopeRemovalType[];
}

import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('StageProposal', {
  description: 'The stage that a headcount proposes; another one needs a reason (ORG-6).',
})
export class StageProposalType {
  @Field(() => String, { description: 'STARTUP, GROWTH or ENTERPRISE.' })
  stage!: string;

  @Field(() => String, {
    description: 'Rule that fired: HEADCOUNT_UP_TO_50, HEADCOUNT_51_TO_500 or HEADCOUNT_ABOVE_500.',
  })
  rule!: string;
}

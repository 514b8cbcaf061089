import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Start the readiness review of an engagement.' })
export class StartReadinessReviewInput extends CommandInput {
  @Field(() => ID, { description: 'Chosen id; made when absent.', nullable: true })
  reviewId?: string;

  @Field(() => ID, { description: 'The engagement.' })
  engagementId!: string;
}

export class StartReadinessReview implements Command<StartReadinessReviewInput> {
  constructor(
    readonly input: StartReadinessReviewInput,
    readonly by: CommandContext,
  ) {}
}

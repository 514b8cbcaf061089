import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Say that the review of a policy is overdue.' })
export class MarkPolicyReviewOverdueInput extends CommandInput {
  @Field(() => ID, { description: 'The policy.' })
  policyId!: string;
}

export class MarkPolicyReviewOverdue implements Command<MarkPolicyReviewOverdueInput> {
  constructor(
    readonly input: MarkPolicyReviewOverdueInput,
    readonly by: CommandContext,
  ) {}
}

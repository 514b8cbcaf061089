import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Publish the approved version of a policy.' })
export class PublishPolicyInput extends CommandInput {
  @Field(() => ID, { description: 'The policy.' })
  policyId!: string;

  @Field(() => String, { nullable: true, description: 'From when it is in force, RFC 3339 UTC; now when absent.' })
  effectiveFrom?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Day of the next review, at most 12 months after it takes effect (POL-5), which is the default.',
  })
  reviewBy?: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether everyone accepts anew; true when absent (POL-6).' })
  requiresReacceptance?: boolean;
}

export class PublishPolicy implements Command<PublishPolicyInput> {
  constructor(
    readonly input: PublishPolicyInput,
    readonly by: CommandContext,
  ) {}
}

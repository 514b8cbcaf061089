import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Approve the drafted version of a policy.' })
export class ApprovePolicyInput extends CommandInput {
  @Field(() => ID, { description: 'The policy.' })
  policyId!: string;
}

export class ApprovePolicy implements Command<ApprovePolicyInput> {
  constructor(
    readonly input: ApprovePolicyInput,
    readonly by: CommandContext,
  ) {}
}

import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Write a new version of a policy.' })
export class RevisePolicyInput extends CommandInput {
  @Field(() => ID, { description: 'The policy.' })
  policyId!: string;

  @Field(() => String, { description: 'The new text, up to 8,192 characters; kept encrypted.' })
  content!: string;

  @Field(() => String, { nullable: true, description: 'New title; the old one when absent.' })
  title?: string;

  @Field(() => [ID], { nullable: true, description: 'Controls the policy is part of; the old ones when absent.' })
  controlIds?: string[];
}

export class RevisePolicy implements Command<RevisePolicyInput> {
  constructor(
    readonly input: RevisePolicyInput,
    readonly by: CommandContext,
  ) {}
}

import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Say that acceptances of a policy are overdue.' })
export class MarkPolicyAcceptanceOverdueInput extends CommandInput {
  @Field(() => ID, { description: 'The policy.' })
  policyId!: string;
}

export class MarkPolicyAcceptanceOverdue implements Command<MarkPolicyAcceptanceOverdueInput> {
  constructor(
    readonly input: MarkPolicyAcceptanceOverdueInput,
    readonly by: CommandContext,
  ) {}
}

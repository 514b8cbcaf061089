import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Retire a policy.' })
export class RetirePolicyInput extends CommandInput {
  @Field(() => ID, { description: 'The policy.' })
  policyId!: string;
}

export class RetirePolicy implements Command<RetirePolicyInput> {
  constructor(
    readonly input: RetirePolicyInput,
    readonly by: CommandContext,
  ) {}
}

import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Give up an engagement.' })
export class WithdrawEngagementInput extends CommandInput {
  @Field(() => ID, { description: 'The engagement.' })
  engagementId!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

export class WithdrawEngagement implements Command<WithdrawEngagementInput> {
  constructor(
    readonly input: WithdrawEngagementInput,
    readonly by: CommandContext,
  ) {}
}

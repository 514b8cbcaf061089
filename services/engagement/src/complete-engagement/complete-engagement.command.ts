import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Complete an engagement with its report.' })
export class CompleteEngagementInput extends CommandInput {
  @Field(() => ID, { description: 'The engagement.' })
  engagementId!: string;

  @Field(() => ID, { description: 'The report that was issued.' })
  reportId!: string;
}

export class CompleteEngagement implements Command<CompleteEngagementInput> {
  constructor(
    readonly input: CompleteEngagementInput,
    readonly by: CommandContext,
  ) {}
}

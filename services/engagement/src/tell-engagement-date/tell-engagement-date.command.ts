import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Say that the as-of date or the period start comes near.' })
export class TellEngagementDateInput extends CommandInput {
  @Field(() => ID, { description: 'The engagement.' })
  engagementId!: string;
}

export class TellEngagementDate implements Command<TellEngagementDateInput> {
  constructor(
    readonly input: TellEngagementDateInput,
    readonly by: CommandContext,
  ) {}
}

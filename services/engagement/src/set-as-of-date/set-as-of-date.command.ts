import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Set the day a Type 1 report speaks of.' })
export class SetAsOfDateInput extends CommandInput {
  @Field(() => ID, { description: 'The engagement.' })
  engagementId!: string;

  @Field(() => String, { description: 'Day, YYYY-MM-DD.' })
  date!: string;
}

export class SetAsOfDate implements Command<SetAsOfDateInput> {
  constructor(
    readonly input: SetAsOfDateInput,
    readonly by: CommandContext,
  ) {}
}

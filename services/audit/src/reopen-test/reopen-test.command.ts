import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Go back to a concluded test.' })
export class ReopenTestInput extends CommandInput {
  @Field(() => ID, { description: 'The test.' })
  testId!: string;

  @Field(() => String, { description: 'Why; at least 20 characters, kept encrypted.' })
  reason!: string;
}

export class ReopenTest implements Command<ReopenTestInput> {
  constructor(
    readonly input: ReopenTestInput,
    readonly by: CommandContext,
  ) {}
}

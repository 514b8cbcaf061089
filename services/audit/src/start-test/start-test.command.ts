import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Begin the work of a planned test.' })
export class StartTestInput extends CommandInput {
  @Field(() => ID, { description: 'The test.' })
  testId!: string;
}

export class StartTest implements Command<StartTestInput> {
  constructor(
    readonly input: StartTestInput,
    readonly by: CommandContext,
  ) {}
}

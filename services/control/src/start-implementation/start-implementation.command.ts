import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Start to implement a control.' })
export class StartImplementationInput extends CommandInput {
  @Field(() => ID, { description: 'The control.' })
  controlId!: string;
}

export class StartImplementation implements Command<StartImplementationInput> {
  constructor(
    readonly input: StartImplementationInput,
    readonly by: CommandContext,
  ) {}
}

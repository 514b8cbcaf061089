import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Declare that what is asked for cannot be obtained.' })
export class DeclareUnobtainableInput extends CommandInput {
  @Field(() => ID, { description: 'The request.' })
  requestId!: string;

  @Field(() => String, { description: 'Why; at least 20 characters, kept encrypted.' })
  why!: string;
}

export class DeclareUnobtainable implements Command<DeclareUnobtainableInput> {
  constructor(
    readonly input: DeclareUnobtainableInput,
    readonly by: CommandContext,
  ) {}
}

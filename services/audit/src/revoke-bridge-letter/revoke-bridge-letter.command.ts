import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Take back a signed bridge letter.' })
export class RevokeBridgeLetterInput extends CommandInput {
  @Field(() => ID, { description: 'The letter.' })
  letterId!: string;

  @Field(() => String, { description: 'Why; at least 20 characters, kept encrypted.' })
  reason!: string;
}

export class RevokeBridgeLetter implements Command<RevokeBridgeLetterInput> {
  constructor(
    readonly input: RevokeBridgeLetterInput,
    readonly by: CommandContext,
  ) {}
}

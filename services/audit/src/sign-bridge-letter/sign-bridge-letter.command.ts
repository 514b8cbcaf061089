import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Sign a bridge letter.' })
export class SignBridgeLetterInput extends CommandInput {
  @Field(() => ID, { description: 'The letter.' })
  letterId!: string;
}

export class SignBridgeLetter implements Command<SignBridgeLetterInput> {
  constructor(
    readonly input: SignBridgeLetterInput,
    readonly by: CommandContext,
  ) {}
}

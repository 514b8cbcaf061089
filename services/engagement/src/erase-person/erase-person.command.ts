import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Erase a person.' })
export class ErasePersonInput extends CommandInput {
  @Field(() => ID, { description: 'Pseudonym of the person.' })
  personRef!: string;
}

export class ErasePerson implements Command<ErasePersonInput> {
  constructor(
    readonly input: ErasePersonInput,
    readonly by: CommandContext,
  ) {}
}

import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Say who a pseudonym is.' })
export class RegisterPersonInput extends CommandInput {
  @Field(() => ID, { nullable: true, description: 'Pseudonym, for example p-02; made when absent.' })
  personRef?: string;

  @Field(() => String, { description: 'Name, at most 200 characters.' })
  fullName!: string;

  @Field(() => String, { description: 'Mail address.' })
  email!: string;
}

export class RegisterPerson implements Command<RegisterPersonInput> {
  constructor(
    readonly input: RegisterPersonInput,
    readonly by: CommandContext,
  ) {}
}

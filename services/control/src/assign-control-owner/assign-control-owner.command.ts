import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Say who owns a control.' })
export class AssignControlOwnerInput extends CommandInput {
  @Field(() => ID, { description: 'The control.' })
  controlId!: string;

  @Field(() => String, { description: 'Pseudonym of the owner, for example `p-03`.' })
  ownerRef!: string;
}

export class AssignControlOwner implements Command<AssignControlOwnerInput> {
  constructor(
    readonly input: AssignControlOwnerInput,
    readonly by: CommandContext,
  ) {}
}

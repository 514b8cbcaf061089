import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Accept the list of controls that the audit will test.' })
export class AcceptControlListInput extends CommandInput {
  @Field(() => ID, { description: 'The audit.' })
  auditId!: string;
}

export class AcceptControlList implements Command<AcceptControlListInput> {
  constructor(
    readonly input: AcceptControlListInput,
    readonly by: CommandContext,
  ) {}
}

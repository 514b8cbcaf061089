import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Tell the next step of a remediation item’s due day.' })
export class TellRemediationDueInput extends CommandInput {
  @Field(() => ID, { description: 'The remediation item.' })
  itemId!: string;
}

export class TellRemediationDue implements Command<TellRemediationDueInput> {
  constructor(
    readonly input: TellRemediationDueInput,
    readonly by: CommandContext,
  ) {}
}

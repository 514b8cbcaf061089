import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Tell the next step of an obligation’s due day.' })
export class TellObligationDueInput extends CommandInput {
  @Field(() => ID, { description: 'The obligation.' })
  obligationId!: string;
}

export class TellObligationDue implements Command<TellObligationDueInput> {
  constructor(
    readonly input: TellObligationDueInput,
    readonly by: CommandContext,
  ) {}
}

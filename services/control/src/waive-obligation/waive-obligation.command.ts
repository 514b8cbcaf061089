import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Waive an obligation.' })
export class WaiveObligationInput extends CommandInput {
  @Field(() => ID, { description: 'The obligation.' })
  obligationId!: string;

  @Field(() => String, { description: 'Why; kept encrypted.' })
  reason!: string;
}

export class WaiveObligation implements Command<WaiveObligationInput> {
  constructor(
    readonly input: WaiveObligationInput,
    readonly by: CommandContext,
  ) {}
}

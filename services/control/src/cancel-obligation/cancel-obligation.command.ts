import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Cancel an obligation whose control is retired.' })
export class CancelObligationInput extends CommandInput {
  @Field(() => ID, { description: 'The obligation.' })
  obligationId!: string;

  @Field(() => String, { description: 'From when on, RFC 3339 UTC.' })
  validFrom!: string;
}

export class CancelObligation implements Command<CancelObligationInput> {
  constructor(
    readonly input: CancelObligationInput,
    readonly by: CommandContext,
  ) {}
}

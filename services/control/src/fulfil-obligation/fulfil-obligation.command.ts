import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Fulfil an obligation.' })
export class FulfilObligationInput extends CommandInput {
  @Field(() => ID, { description: 'The obligation.' })
  obligationId!: string;

  @Field(() => ID, { nullable: true, description: 'Evidence of it; a person always names one.' })
  evidenceId?: string;
}

export class FulfilObligation implements Command<FulfilObligationInput> {
  constructor(
    readonly input: FulfilObligationInput,
    readonly by: CommandContext,
  ) {}
}

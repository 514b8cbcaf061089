import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Propose to live with a risk above appetite for a while.' })
export class ProposeAcceptanceInput extends CommandInput {
  @Field(() => ID, { description: 'The risk.' })
  riskId!: string;

  @Field(() => String, { description: 'Last day of the acceptance, YYYY-MM-DD.' })
  until!: string;

  @Field(() => String, { description: 'Why it is acceptable; at least 20 characters, kept encrypted.' })
  why!: string;
}

export class ProposeAcceptance implements Command<ProposeAcceptanceInput> {
  constructor(
    readonly input: ProposeAcceptanceInput,
    readonly by: CommandContext,
  ) {}
}

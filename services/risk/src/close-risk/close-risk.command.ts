import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Close a risk that no longer exists.' })
export class CloseRiskInput extends CommandInput {
  @Field(() => ID, { description: 'The risk.' })
  riskId!: string;

  @Field(() => String, { description: 'Why; at least 20 characters.' })
  reason!: string;
}

export class CloseRisk implements Command<CloseRiskInput> {
  constructor(
    readonly input: CloseRiskInput,
    readonly by: CommandContext,
  ) {}
}

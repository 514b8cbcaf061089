import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'State that no risk was found for a criterion.' })
export class DeclareNoRiskInput extends CommandInput {
  @Field(() => ID, { description: 'The risk assessment.' })
  assessmentId!: string;

  @Field(() => String, { description: 'Criterion code.' })
  code!: string;

  @Field(() => String, { description: 'Why there is none; at least 20 characters.' })
  rationale!: string;
}

export class DeclareNoRisk implements Command<DeclareNoRiskInput> {
  constructor(
    readonly input: DeclareNoRiskInput,
    readonly by: CommandContext,
  ) {}
}

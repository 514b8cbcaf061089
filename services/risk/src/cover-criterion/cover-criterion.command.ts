import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Name the risks that were assessed for a criterion.' })
export class CoverCriterionInput extends CommandInput {
  @Field(() => ID, { description: 'The risk assessment.' })
  assessmentId!: string;

  @Field(() => String, { description: 'Criterion code.' })
  code!: string;

  @Field(() => [ID], { description: 'Risks that cover it; at least one.' })
  riskIds!: string[];
}

export class CoverCriterion implements Command<CoverCriterionInput> {
  constructor(
    readonly input: CoverCriterionInput,
    readonly by: CommandContext,
  ) {}
}

import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Lower the computed status of a criterion.' })
export class OverrideCriterionStatusInput extends CommandInput {
  @Field(() => ID, { description: 'The gap assessment.' })
  gapId!: string;

  @Field(() => String, { description: 'Criterion code with a finding.' })
  code!: string;

  @Field(() => String, { description: 'PARTIAL or UNMET, lower than the finding.' })
  status!: string;

  @Field(() => String, { description: 'Why; kept encrypted.' })
  reason!: string;
}

export class OverrideCriterionStatus implements Command<OverrideCriterionStatusInput> {
  constructor(
    readonly input: OverrideCriterionStatusInput,
    readonly by: CommandContext,
  ) {}
}

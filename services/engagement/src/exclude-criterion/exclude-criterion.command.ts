import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Take a criterion out of scope.' })
export class ExcludeCriterionInput extends CommandInput {
  @Field(() => ID, { description: 'The engagement.' })
  engagementId!: string;

  @Field(() => ID, { description: 'Code of the criterion, for example A1.2.' })
  code!: string;

  @Field(() => String, { description: 'Why it is not relevant.' })
  rationale!: string;
}

export class ExcludeCriterion implements Command<ExcludeCriterionInput> {
  constructor(
    readonly input: ExcludeCriterionInput,
    readonly by: CommandContext,
  ) {}
}

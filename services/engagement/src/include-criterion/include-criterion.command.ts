import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Take an excluded criterion back into scope.' })
export class IncludeCriterionInput extends CommandInput {
  @Field(() => ID, { description: 'The engagement.' })
  engagementId!: string;

  @Field(() => ID, { description: 'Code of the criterion.' })
  code!: string;
}

export class IncludeCriterion implements Command<IncludeCriterionInput> {
  constructor(
    readonly input: IncludeCriterionInput,
    readonly by: CommandContext,
  ) {}
}

import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Record the finding for one criterion.' })
export class RecordCriterionFindingInput extends CommandInput {
  @Field(() => ID, { description: 'The gap assessment.' })
  gapId!: string;

  @Field(() => String, { description: 'Criterion code, for example `CC6.1`.' })
  code!: string;

  @Field(() => String, { nullable: true, description: 'What was seen; kept encrypted.' })
  note?: string;
}

export class RecordCriterionFinding implements Command<RecordCriterionFindingInput> {
  constructor(
    readonly input: RecordCriterionFindingInput,
    readonly by: CommandContext,
  ) {}
}

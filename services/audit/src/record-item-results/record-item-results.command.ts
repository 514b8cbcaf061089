import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';
import { ItemResultInput } from './item-result.input.js';

@InputType({ description: 'Record what items showed, many at once.' })
export class RecordItemResultsInput extends CommandInput {
  @Field(() => ID, { description: 'The test.' })
  testId!: string;

  @Field(() => [ItemResultInput], { description: 'One entry an item and attribute; at most 1,000.' })
  results!: ItemResultInput[];
}

export class RecordItemResults implements Command<RecordItemResultsInput> {
  constructor(
    readonly input: RecordItemResultsInput,
    readonly by: CommandContext,
  ) {}
}

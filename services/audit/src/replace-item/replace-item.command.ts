import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Take another item for one that cannot be tested.' })
export class ReplaceItemInput extends CommandInput {
  @Field(() => ID, { description: 'The sample; it bears the id of its population.' })
  sampleId!: string;

  @Field(() => String, { description: 'The item to take out; it must not have failed.' })
  itemKey!: string;

  @Field(() => String, { description: 'Why; at least 20 characters, kept encrypted.' })
  reason!: string;
}

export class ReplaceItem implements Command<ReplaceItemInput> {
  constructor(
    readonly input: ReplaceItemInput,
    readonly by: CommandContext,
  ) {}
}

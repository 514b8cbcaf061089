import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Remove a collector for good; what it brought stays.' })
export class RemoveCollectorInput extends CommandInput {
  @Field(() => ID, { description: 'The collector.' })
  collectorId!: string;
}

export class RemoveCollector implements Command<RemoveCollectorInput> {
  constructor(
    readonly input: RemoveCollectorInput,
    readonly by: CommandContext,
  ) {}
}

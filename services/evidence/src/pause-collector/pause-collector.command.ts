import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Stop a collector from running until it is enabled again.' })
export class PauseCollectorInput extends CommandInput {
  @Field(() => ID, { description: 'The collector.' })
  collectorId!: string;
}

export class PauseCollector implements Command<PauseCollectorInput> {
  constructor(
    readonly input: PauseCollectorInput,
    readonly by: CommandContext,
  ) {}
}

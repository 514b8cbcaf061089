import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Let a collector run on its schedule.' })
export class EnableCollectorInput extends CommandInput {
  @Field(() => ID, { description: 'The collector.' })
  collectorId!: string;
}

export class EnableCollector implements Command<EnableCollectorInput> {
  constructor(
    readonly input: EnableCollectorInput,
    readonly by: CommandContext,
  ) {}
}

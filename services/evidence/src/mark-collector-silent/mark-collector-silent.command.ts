import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Note that an inbound collector reported nothing for two of its intervals.' })
export class MarkCollectorSilentInput extends CommandInput {
  @Field(() => ID, { description: 'The collector.' })
  collectorId!: string;
}

export class MarkCollectorSilent implements Command<MarkCollectorSilentInput> {
  constructor(
    readonly input: MarkCollectorSilentInput,
    readonly by: CommandContext,
  ) {}
}

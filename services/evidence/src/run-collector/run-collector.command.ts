import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Run a collector for one due instant, from start to accepted evidence.' })
export class RunCollectorInput extends CommandInput {
  @Field(() => ID, { description: 'The collector.' })
  collectorId!: string;

  @Field(() => String, { description: 'Instant the run was due, RFC 3339; not one to come.' })
  scheduledFor!: string;
}

export class RunCollector implements Command<RunCollectorInput> {
  constructor(
    readonly input: RunCollectorInput,
    readonly by: CommandContext,
  ) {}
}

import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Start one run of a collector.' })
export class StartRunInput extends CommandInput {
  @Field(() => ID, { description: 'The collector.' })
  collectorId!: string;

  @Field(() => String, { description: 'Instant the run was due, RFC 3339 UTC.' })
  scheduledFor!: string;
}

export class StartRun implements Command<StartRunInput> {
  constructor(
    readonly input: StartRunInput,
    readonly by: CommandContext,
  ) {}
}

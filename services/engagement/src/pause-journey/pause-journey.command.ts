import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Pause a journey.' })
export class PauseJourneyInput extends CommandInput {
  @Field(() => ID, { description: 'The engagement of the journey.' })
  engagementId!: string;

  @Field(() => String, { description: 'Why; encrypted in the log.' })
  reason!: string;
}

export class PauseJourney implements Command<PauseJourneyInput> {
  constructor(
    readonly input: PauseJourneyInput,
    readonly by: CommandContext,
  ) {}
}

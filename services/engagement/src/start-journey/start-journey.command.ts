import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Start the journey of an engagement.' })
export class StartJourneyInput extends CommandInput {
  @Field(() => ID, { description: 'The engagement of the journey.' })
  engagementId!: string;
}

export class StartJourney implements Command<StartJourneyInput> {
  constructor(
    readonly input: StartJourneyInput,
    readonly by: CommandContext,
  ) {}
}

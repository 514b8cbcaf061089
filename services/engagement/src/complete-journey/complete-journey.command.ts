import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'End a journey.' })
export class CompleteJourneyInput extends CommandInput {
  @Field(() => ID, { description: 'The engagement of the journey.' })
  engagementId!: string;
}

export class CompleteJourney implements Command<CompleteJourneyInput> {
  constructor(
    readonly input: CompleteJourneyInput,
    readonly by: CommandContext,
  ) {}
}

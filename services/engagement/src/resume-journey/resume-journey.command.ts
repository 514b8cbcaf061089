import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Let a paused journey go on.' })
export class ResumeJourneyInput extends CommandInput {
  @Field(() => ID, { description: 'The engagement of the journey.' })
  engagementId!: string;
}

export class ResumeJourney implements Command<ResumeJourneyInput> {
  constructor(
    readonly input: ResumeJourneyInput,
    readonly by: CommandContext,
  ) {}
}

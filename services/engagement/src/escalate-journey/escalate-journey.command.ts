import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Say that a step takes too long.' })
export class EscalateJourneyInput extends CommandInput {
  @Field(() => ID, { description: 'The engagement of the journey.' })
  engagementId!: string;

  @Field(() => Int, { description: 'The step, 1 to 7.' })
  step!: number;

  @Field(() => String, { description: 'CM, or 14 days later TO.' })
  level!: string;
}

export class EscalateJourney implements Command<EscalateJourneyInput> {
  constructor(
    readonly input: EscalateJourneyInput,
    readonly by: CommandContext,
  ) {}
}

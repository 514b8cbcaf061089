import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Doubt that a frozen population is complete.' })
export class ChallengeCompletenessInput extends CommandInput {
  @Field(() => ID, { description: 'The population.' })
  populationId!: string;

  @Field(() => String, { description: 'Why; at least 20 characters, kept encrypted.' })
  reason!: string;
}

export class ChallengeCompleteness implements Command<ChallengeCompletenessInput> {
  constructor(
    readonly input: ChallengeCompletenessInput,
    readonly by: CommandContext,
  ) {}
}

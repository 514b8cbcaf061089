import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Start a gap assessment of an engagement.' })
export class StartGapAssessmentInput extends CommandInput {
  @Field(() => ID, { nullable: true, description: 'Chosen id; made when absent.' })
  gapId?: string;

  @Field(() => ID, { description: 'The engagement.' })
  engagementId!: string;

  @Field(() => Int, { description: 'The scope version it is for; it must be the confirmed one.' })
  scopeVersion!: number;
}

export class StartGapAssessment implements Command<StartGapAssessmentInput> {
  constructor(
    readonly input: StartGapAssessmentInput,
    readonly by: CommandContext,
  ) {}
}

import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Complete a gap assessment.' })
export class CompleteGapAssessmentInput extends CommandInput {
  @Field(() => ID, { description: 'The gap assessment.' })
  gapId!: string;
}

export class CompleteGapAssessment implements Command<CompleteGapAssessmentInput> {
  constructor(
    readonly input: CompleteGapAssessmentInput,
    readonly by: CommandContext,
  ) {}
}

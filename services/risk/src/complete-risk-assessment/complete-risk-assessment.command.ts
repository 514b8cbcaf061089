import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Complete the risk assessment of the scope.' })
export class CompleteRiskAssessmentInput extends CommandInput {
  @Field(() => ID, { description: 'The risk assessment.' })
  assessmentId!: string;
}

export class CompleteRiskAssessment implements Command<CompleteRiskAssessmentInput> {
  constructor(
    readonly input: CompleteRiskAssessmentInput,
    readonly by: CommandContext,
  ) {}
}

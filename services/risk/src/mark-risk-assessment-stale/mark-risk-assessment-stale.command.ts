import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Note that the scope an assessment answers to was reopened.' })
export class MarkRiskAssessmentStaleInput extends CommandInput {
  @Field(() => ID, { description: 'The risk assessment.' })
  assessmentId!: string;
}

export class MarkRiskAssessmentStale implements Command<MarkRiskAssessmentStaleInput> {
  constructor(
    readonly input: MarkRiskAssessmentStaleInput,
    readonly by: CommandContext,
  ) {}
}

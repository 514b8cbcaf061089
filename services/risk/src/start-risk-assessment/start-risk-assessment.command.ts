import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Begin to assess risk against every criterion of the confirmed scope.' })
export class StartRiskAssessmentInput extends CommandInput {
  @Field(() => ID, { description: 'Chosen id; made when absent.', nullable: true })
  assessmentId?: string;

  @Field(() => ID, { description: 'The engagement.' })
  engagementId!: string;
}

export class StartRiskAssessment implements Command<StartRiskAssessmentInput> {
  constructor(
    readonly input: StartRiskAssessmentInput,
    readonly by: CommandContext,
  ) {}
}

import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Score a risk before and after its controls.' })
export class AssessRiskInput extends CommandInput {
  @Field(() => ID, { description: 'The risk.' })
  riskId!: string;

  @Field(() => Int, { description: 'Inherent likelihood, 1 to 5.' })
  likelihood!: number;

  @Field(() => Int, { description: 'Inherent impact, 1 to 5.' })
  impact!: number;

  @Field(() => Int, { description: 'Residual likelihood, 1 to 5.' })
  residualLikelihood!: number;

  @Field(() => Int, { description: 'Residual impact, 1 to 5.' })
  residualImpact!: number;

  @Field(() => [ID], { description: 'Controls that treat it.' })
  controlIds!: string[];

  @Field(() => String, {
    description: 'Needed when a residual is below what healthy controls propose; at least 20 characters.',
    nullable: true,
  })
  reason?: string;
}

export class AssessRisk implements Command<AssessRiskInput> {
  constructor(
    readonly input: AssessRiskInput,
    readonly by: CommandContext,
  ) {}
}

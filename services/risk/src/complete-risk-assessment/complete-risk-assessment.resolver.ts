import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { CompleteRiskAssessment, CompleteRiskAssessmentInput } from './complete-risk-assessment.command.js';

@Resolver()
export class CompleteRiskAssessmentResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Complete the assessment. Codes: NOT_FOUND, RISK_ASSESSMENT_INVALID_STATE, CRITERIA_NOT_COVERED (RAS-1), FRAUD_RISK_MISSING (RAS-2), RISK_ABOVE_APPETITE (RAS-3), RISK_ASSESSMENT_OUTDATED (RAS-5).',
  })
  @Allow('TO')
  completeRiskAssessment(
    @Args('input') input: CompleteRiskAssessmentInput,
    @By() by: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new CompleteRiskAssessment(input, by));
  }
}

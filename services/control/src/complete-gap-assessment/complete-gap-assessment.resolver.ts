import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { CompleteGapAssessment, CompleteGapAssessmentInput } from './complete-gap-assessment.command.js';

@Resolver()
export class CompleteGapAssessmentResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Complete a gap assessment and freeze its figures (GAP-5). Codes: NOT_FOUND, GAP_ASSESSMENT_INVALID_STATE, CRITERIA_NOT_ASSESSED (GAP-1), INITIAL_RISK_PASS_MISSING (GAP-6).',
  })
  @Allow('CM')
  completeGapAssessment(@Args('input') input: CompleteGapAssessmentInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new CompleteGapAssessment(input, by));
  }
}

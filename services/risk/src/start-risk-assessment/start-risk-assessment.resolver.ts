import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { StartRiskAssessment, StartRiskAssessmentInput } from './start-risk-assessment.command.js';

@Resolver()
export class StartRiskAssessmentResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Start the risk assessment of the confirmed scope version. Codes: ALREADY_EXISTS, SCOPE_NOT_CONFIRMED.',
  })
  @Allow('CM')
  startRiskAssessment(@Args('input') input: StartRiskAssessmentInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new StartRiskAssessment(input, by));
  }
}

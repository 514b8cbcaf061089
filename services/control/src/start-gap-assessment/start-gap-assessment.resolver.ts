import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { StartGapAssessment, StartGapAssessmentInput } from './start-gap-assessment.command.js';

@Resolver()
export class StartGapAssessmentResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Start a gap assessment against the confirmed scope. Codes: NOT_FOUND (engagement), ALREADY_EXISTS, SCOPE_NOT_CONFIRMED, SCOPE_VERSION_MISMATCH (GAP-4), SCOPE_EMPTY.',
  })
  @Allow('CM')
  startGapAssessment(@Args('input') input: StartGapAssessmentInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new StartGapAssessment(input, by));
  }
}

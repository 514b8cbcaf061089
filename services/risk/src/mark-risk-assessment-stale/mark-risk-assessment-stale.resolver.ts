import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { MarkRiskAssessmentStale, MarkRiskAssessmentStaleInput } from './mark-risk-assessment-stale.command.js';

@Resolver()
export class MarkRiskAssessmentStaleResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description: 'Mark an assessment stale (SCP-8); a repeat records nothing. Codes: NOT_FOUND.',
  })
  @Allow('SYS')
  markRiskAssessmentStale(
    @Args('input') input: MarkRiskAssessmentStaleInput,
    @By() by: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new MarkRiskAssessmentStale(input, by));
  }
}

import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { CompleteEngagement, CompleteEngagementInput } from './complete-engagement.command.js';

@Resolver()
export class CompleteEngagementResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Complete the engagement its report was issued for; a second time changes nothing. Codes: NOT_FOUND, ENGAGEMENT_INVALID_STATE.',
  })
  @Allow('SYS')
  completeEngagement(@Args('input') input: CompleteEngagementInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new CompleteEngagement(input, by));
  }
}

import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { ResumeJourney, ResumeJourneyInput } from './resume-journey.command.js';

@Resolver()
export class ResumeJourneyResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Let a paused journey go on; its timers count on from where they stood (JRN-3). Codes: NOT_FOUND, JOURNEY_INVALID_STATE.',
  })
  @Allow('TO')
  resumeJourney(@Args('input') input: ResumeJourneyInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new ResumeJourney(input, by));
  }
}

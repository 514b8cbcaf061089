import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { StartJourney, StartJourneyInput } from './start-journey.command.js';

@Resolver()
export class StartJourneyResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Start the journey and enter step 1; a second time changes nothing. Codes: NOT_FOUND, ENGAGEMENT_INVALID_STATE.',
  })
  @Allow('TO', 'CM', 'SYS')
  startJourney(@Args('input') input: StartJourneyInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new StartJourney(input, by));
  }
}

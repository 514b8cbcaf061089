import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { PauseJourney, PauseJourneyInput } from './pause-journey.command.js';

@Resolver()
export class PauseJourneyResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Pause a journey: its timers stand still until it goes on, the clock of an audit does not (JRN-3). Codes: NOT_FOUND, REASON_REQUIRED, JOURNEY_INVALID_STATE, JOURNEY_NOT_PAUSABLE (in step 6).',
  })
  @Allow('TO')
  pauseJourney(@Args('input') input: PauseJourneyInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new PauseJourney(input, by));
  }
}

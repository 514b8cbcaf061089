import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { CompleteJourney, CompleteJourneyInput } from './complete-journey.command.js';

@Resolver()
export class CompleteJourneyResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'End the journey: with the report of its successor, after twelve months by the word of the owner, or when the engagement was withdrawn; a second time changes nothing. Codes: NOT_FOUND, JOURNEY_INVALID_STATE, GATE_NOT_MET.',
  })
  @Allow('TO', 'SYS')
  completeJourney(@Args('input') input: CompleteJourneyInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new CompleteJourney(input, by));
  }
}

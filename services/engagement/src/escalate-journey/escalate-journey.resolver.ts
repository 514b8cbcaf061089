import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { EscalateJourney, EscalateJourneyInput } from './escalate-journey.command.js';

@Resolver()
export class EscalateJourneyResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Record that a step has reached the soft limit of a level; once a level and stay. Codes: NOT_FOUND, VALIDATION_FAILED, JOURNEY_INVALID_STATE.',
  })
  @Allow('SYS')
  escalateJourney(@Args('input') input: EscalateJourneyInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new EscalateJourney(input, by));
  }
}

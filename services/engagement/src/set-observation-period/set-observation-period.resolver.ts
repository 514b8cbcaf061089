import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { SetObservationPeriod, SetObservationPeriodInput } from './set-observation-period.command.js';

@Resolver()
export class SetObservationPeriodResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Set the observation period of a Type 2, 3 to 12 months; a successor starts the day after its predecessor ends. Codes: NOT_FOUND, VALIDATION_FAILED, ENGAGEMENT_INVALID_STATE, ENGAGEMENT_DATES_LOCKED (ENG-6), PERIOD_LOCKED (MON-1), DATES_DO_NOT_FIT_TYPE (ENG-3), PERIOD_TOO_SHORT, PERIOD_TOO_LONG (ENG-4), PERIOD_OVERLAPS_PREDECESSOR, PERIOD_GAP_UNEXPLAINED (ENG-5), ENGAGEMENT_DATES_OVERLAP (ENG-1).',
  })
  @Allow('TO')
  setObservationPeriod(@Args('input') input: SetObservationPeriodInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new SetObservationPeriod(input, by));
  }
}

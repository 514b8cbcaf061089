import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { SetAsOfDate, SetAsOfDateInput } from './set-as-of-date.command.js';

@Resolver()
export class SetAsOfDateResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Set the as-of date of a Type 1. Codes: NOT_FOUND, VALIDATION_FAILED, ENGAGEMENT_INVALID_STATE, ENGAGEMENT_DATES_LOCKED (ENG-6), DATES_DO_NOT_FIT_TYPE (ENG-3), ENGAGEMENT_DATES_OVERLAP (ENG-1), PERIOD_OVERLAPS_PREDECESSOR (ENG-5).',
  })
  @Allow('TO')
  setAsOfDate(@Args('input') input: SetAsOfDateInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new SetAsOfDate(input, by));
  }
}

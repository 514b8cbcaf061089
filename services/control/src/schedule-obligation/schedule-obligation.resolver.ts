import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { ScheduleObligation, ScheduleObligationInput } from './schedule-obligation.command.js';

@Resolver()
export class ScheduleObligationResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description: 'Put an obligation into the calendar. Codes: VALIDATION_FAILED, ALREADY_EXISTS.',
  })
  @Allow('CM', 'SYS')
  scheduleObligation(@Args('input') input: ScheduleObligationInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new ScheduleObligation(input, by));
  }
}

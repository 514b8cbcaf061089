import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { LockMonitoringPeriod, LockMonitoringPeriodInput } from './lock-monitoring-period.command.js';

@Resolver()
export class LockMonitoringPeriodResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Lock the period at 00:00 UTC of the day after its end, for good; a second time changes nothing. Codes: NOT_FOUND, PERIOD_NOT_ENDED (MON-1).',
  })
  @Allow('SYS')
  lockMonitoringPeriod(@Args('input') input: LockMonitoringPeriodInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new LockMonitoringPeriod(input, by));
  }
}

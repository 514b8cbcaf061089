import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { TellEngagementDate, TellEngagementDateInput } from './tell-engagement-date.command.js';

@Resolver()
export class TellEngagementDateResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Record that the as-of date or the period start is 30, 14 or 7 days away, with the criteria that are UNMET (domain 4.12); each step once, nothing before its time or while the journey is paused. Codes: NOT_FOUND.',
  })
  @Allow('SYS')
  tellEngagementDate(@Args('input') input: TellEngagementDateInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new TellEngagementDate(input, by));
  }
}

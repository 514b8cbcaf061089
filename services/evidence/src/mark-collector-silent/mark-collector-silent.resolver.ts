import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { MarkCollectorSilent, MarkCollectorSilentInput } from './mark-collector-silent.command.js';

@Resolver()
export class MarkCollectorSilentResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Timer: no run of an inbound collector in two intervals (domain 4.12); nothing happens when it has reported since. Codes: NOT_FOUND, COLLECTOR_INVALID_STATE.',
  })
  @Allow('SYS')
  markCollectorSilent(@Args('input') input: MarkCollectorSilentInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new MarkCollectorSilent(input, by));
  }
}

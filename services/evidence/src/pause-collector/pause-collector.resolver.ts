import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { PauseCollector, PauseCollectorInput } from './pause-collector.command.js';

@Resolver()
export class PauseCollectorResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description: 'Pause a collector. Codes: NOT_FOUND, COLLECTOR_INVALID_STATE.',
  })
  @Allow('CM')
  pauseCollector(@Args('input') input: PauseCollectorInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new PauseCollector(input, by));
  }
}

import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { RemoveCollector, RemoveCollectorInput } from './remove-collector.command.js';

@Resolver()
export class RemoveCollectorResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Remove a collector for good: it runs no more (COL-6), and what it brought stays. Codes: NOT_FOUND, COLLECTOR_INVALID_STATE.',
  })
  @Allow('CM')
  removeCollector(@Args('input') input: RemoveCollectorInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new RemoveCollector(input, by));
  }
}

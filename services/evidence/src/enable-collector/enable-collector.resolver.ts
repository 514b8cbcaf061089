import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { EnableCollector, EnableCollectorInput } from './enable-collector.command.js';

@Resolver()
export class EnableCollectorResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description: 'Enable a collector. Codes: NOT_FOUND, COLLECTOR_INVALID_STATE.',
  })
  @Allow('CM')
  enableCollector(@Args('input') input: EnableCollectorInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new EnableCollector(input, by));
  }
}

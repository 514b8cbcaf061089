import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { MarkCollectorUnhealthy, MarkCollectorUnhealthyInput } from './mark-collector-unhealthy.command.js';

@Resolver()
export class MarkCollectorUnhealthyResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description: 'Timer: three errors in a row (domain 2.15). Codes: NOT_FOUND, COLLECTOR_INVALID_STATE.',
  })
  @Allow('SYS')
  markCollectorUnhealthy(
    @Args('input') input: MarkCollectorUnhealthyInput,
    @By() by: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new MarkCollectorUnhealthy(input, by));
  }
}

import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { FreezePopulation, FreezePopulationInput } from './freeze-population.command.js';

@Resolver()
export class FreezePopulationResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Freeze a population: its items are cut from this service’s copy of the log and can be cut again by anyone. Codes: NOT_FOUND, AUDIT_CLOSED, AUDIT_INVALID_STATE, POPULATION_INVALID_STATE, VALIDATION_FAILED, PERIOD_NOT_ENDED (POP-4), POPULATION_KEY_DUPLICATE (POP-1), POPULATION_ITEM_OUTSIDE_PERIOD (POP-2).',
  })
  @Allow('AL', 'AU')
  freezePopulation(@Args('input') input: FreezePopulationInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new FreezePopulation(input, by));
  }
}

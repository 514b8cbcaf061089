import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { ReplacePopulation, ReplacePopulationInput } from './replace-population.command.js';

@Resolver()
export class ReplacePopulationResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Replace a challenged population by another one of the same test. Codes: NOT_FOUND, AUDIT_CLOSED, AUDIT_INVALID_STATE, POPULATION_INVALID_STATE, REASON_REQUIRED.',
  })
  @Allow('AU', 'AL')
  replacePopulation(@Args('input') input: ReplacePopulationInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new ReplacePopulation(input, by));
  }
}

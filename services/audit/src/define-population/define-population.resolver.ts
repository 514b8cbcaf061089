import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { DefinePopulation, DefinePopulationInput } from './define-population.command.js';

@Resolver()
export class DefinePopulationResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Define the population of an operating test. Codes: NOT_FOUND, AUDIT_CLOSED, AUDIT_INVALID_STATE, TEST_INVALID_STATE, VALIDATION_FAILED, ALREADY_EXISTS.',
  })
  @Allow('AL', 'AU')
  definePopulation(@Args('input') input: DefinePopulationInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new DefinePopulation(input, by));
  }
}

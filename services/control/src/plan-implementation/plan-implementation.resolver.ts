import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { PlanImplementation, PlanImplementationInput } from './plan-implementation.command.js';

@Resolver()
export class PlanImplementationResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Plan to implement an active control. Codes: NOT_FOUND, FORBIDDEN_ROLE (own controls only), CONTROL_NOT_ACTIVE (IMP-1), CONTROL_IMPLEMENTATION_INVALID_STATE, VALIDATION_FAILED.',
  })
  @Allow('CO')
  planImplementation(@Args('input') input: PlanImplementationInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new PlanImplementation(input, by));
  }
}

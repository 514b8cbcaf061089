import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { StartImplementation, StartImplementationInput } from './start-implementation.command.js';

@Resolver()
export class StartImplementationResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Start to implement a planned control. Codes: NOT_FOUND, FORBIDDEN_ROLE (own controls only), CONTROL_NOT_ACTIVE (IMP-1), CONTROL_IMPLEMENTATION_INVALID_STATE.',
  })
  @Allow('CO')
  startImplementation(@Args('input') input: StartImplementationInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new StartImplementation(input, by));
  }
}

import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { RegisterCollector, RegisterCollectorInput } from './register-collector.command.js';

@Resolver()
export class RegisterCollectorResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Register a collector; it starts DISABLED. Codes: ALREADY_EXISTS, NOT_FOUND for a control, VALIDATION_FAILED, SECRET_IN_PAYLOAD (COL-2).',
  })
  @Allow('CM')
  registerCollector(@Args('input') input: RegisterCollectorInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new RegisterCollector(input, by));
  }
}

import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { RegisterPerson, RegisterPersonInput } from './register-person.command.js';

@Resolver()
export class RegisterPersonResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Put a person into the directory, or correct what stands there. Nothing of it enters the log: the answer names no event. Codes: VALIDATION_FAILED, NOT_FOUND, TENANT_NOT_ACTIVE, ALREADY_EXISTS when the person was erased.',
  })
  @Allow('TO', 'CM')
  registerPerson(@Args('input') input: RegisterPersonInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new RegisterPerson(input, by));
  }
}

import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded, WhileInactive } from '@attestry/service-kit';
import { RegisterOrganization, RegisterOrganizationInput } from './register-organization.command.js';

@Resolver()
export class RegisterOrganizationResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Register the organization the token is for; it starts in TRIAL and the caller is its first tenant owner. Codes: VALIDATION_FAILED, ORGANIZATION_SLUG_TAKEN (ORG-1), REASON_REQUIRED (ORG-6).',
  })
  @WhileInactive()
  @Allow('TO')
  registerOrganization(@Args('input') input: RegisterOrganizationInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new RegisterOrganization(input, by));
  }
}

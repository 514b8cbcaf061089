import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { ActivateOrganization, ActivateOrganizationInput } from './activate-organization.command.js';

@Resolver()
export class ActivateOrganizationResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Activate the organization that the operator token is for. Codes: NOT_FOUND, ORGANIZATION_INVALID_STATE.',
  })
  @Allow('PO')
  activateOrganization(@Args('input') input: ActivateOrganizationInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new ActivateOrganization(input, by));
  }
}

import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { SuspendOrganization, SuspendOrganizationInput } from './suspend-organization.command.js';

@Resolver()
export class SuspendOrganizationResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Suspend the organization that the operator token is for: its people read and export until it is activated again (ORG-4). Codes: VALIDATION_FAILED, NOT_FOUND, ORGANIZATION_INVALID_STATE.',
  })
  @Allow('PO')
  suspendOrganization(@Args('input') input: SuspendOrganizationInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new SuspendOrganization(input, by));
  }
}

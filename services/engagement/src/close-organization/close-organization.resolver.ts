import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded, WhileInactive } from '@attestry/service-kit';
import { CloseOrganization, CloseOrganizationInput } from './close-organization.command.js';

@Resolver()
export class CloseOrganizationResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Sign the closing of an organization: an owner and an operator sign, two persons, in either order within 30 days; the second signature closes for good (D7). Codes: NOT_FOUND, ORGANIZATION_INVALID_STATE, OPEN_AUDIT (ORG-5), SEPARATION_OF_DUTIES (D7).',
  })
  @WhileInactive()
  @Allow('TO', 'PO')
  closeOrganization(@Args('input') input: CloseOrganizationInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new CloseOrganization(input, by));
  }
}

import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { GrantMembership, GrantMembershipInput } from './grant-membership.command.js';

@Resolver()
export class GrantMembershipResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Give a person a role in the organization. Codes: NOT_FOUND, TENANT_NOT_ACTIVE, VALIDATION_FAILED, AUDITOR_NOT_INDEPENDENT (ORG-3, D8).',
  })
  @Allow('TO')
  grantMembership(@Args('input') input: GrantMembershipInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new GrantMembership(input, by));
  }
}

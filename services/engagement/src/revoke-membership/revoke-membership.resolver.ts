import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { RevokeMembership, RevokeMembershipInput } from './revoke-membership.command.js';

@Resolver()
export class RevokeMembershipResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Take a role from a person. Codes: NOT_FOUND, TENANT_NOT_ACTIVE, VALIDATION_FAILED, LAST_OWNER (ORG-2).',
  })
  @Allow('TO')
  revokeMembership(@Args('input') input: RevokeMembershipInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new RevokeMembership(input, by));
  }
}

import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { AcceptPolicy, AcceptPolicyInput } from './accept-policy.command.js';

@Resolver()
export class AcceptPolicyResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Accept the version in force, for oneself. Codes: NOT_FOUND, POLICY_VERSION_NOT_IN_FORCE (POL-2), POLICY_ALREADY_ACCEPTED (POL-3), ACCEPTANCE_NOT_DELEGABLE (POL-4).',
  })
  @Allow('EM', 'CO', 'RO', 'CM', 'TO')
  acceptPolicy(@Args('input') input: AcceptPolicyInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new AcceptPolicy(input, by));
  }
}

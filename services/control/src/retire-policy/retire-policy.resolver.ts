import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { RetirePolicy, RetirePolicyInput } from './retire-policy.command.js';

@Resolver()
export class RetirePolicyResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Retire a published policy: nobody owes its acceptance or review any more. Codes: NOT_FOUND, POLICY_INVALID_STATE.',
  })
  @Allow('CM')
  retirePolicy(@Args('input') input: RetirePolicyInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new RetirePolicy(input, by));
  }
}

import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { ApprovePolicy, ApprovePolicyInput } from './approve-policy.command.js';

@Resolver()
export class ApprovePolicyResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Approve the drafted version of a policy. Codes: NOT_FOUND, POLICY_INVALID_STATE, SEPARATION_OF_DUTIES (POL-1, D4).',
  })
  @Allow('TO')
  approvePolicy(@Args('input') input: ApprovePolicyInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new ApprovePolicy(input, by));
  }
}

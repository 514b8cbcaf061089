import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { WithdrawEngagement, WithdrawEngagementInput } from './withdraw-engagement.command.js';

@Resolver()
export class WithdrawEngagementResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Withdraw from the engagement: the owner at any time before its report, the auditor lead while it is under audit. Codes: NOT_FOUND, VALIDATION_FAILED, ENGAGEMENT_INVALID_STATE.',
  })
  @Allow('TO', 'AL')
  withdrawEngagement(@Args('input') input: WithdrawEngagementInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new WithdrawEngagement(input, by));
  }
}

import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { WithdrawFromAudit, WithdrawFromAuditInput } from './withdraw-from-audit.command.js';

@Resolver()
export class WithdrawFromAuditResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Withdraw from an audit for good; its open requests are cancelled. Codes: NOT_FOUND, AUDIT_CLOSED (AUD-5), REASON_REQUIRED.',
  })
  @Allow('AL')
  withdrawFromAudit(@Args('input') input: WithdrawFromAuditInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new WithdrawFromAudit(input, by));
  }
}

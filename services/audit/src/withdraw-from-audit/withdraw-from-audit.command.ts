import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Withdraw from an audit.' })
export class WithdrawFromAuditInput extends CommandInput {
  @Field(() => ID, { description: 'The audit.' })
  auditId!: string;

  @Field(() => String, { description: 'Why; at least 20 characters, kept encrypted.' })
  reason!: string;
}

export class WithdrawFromAudit implements Command<WithdrawFromAuditInput> {
  constructor(
    readonly input: WithdrawFromAuditInput,
    readonly by: CommandContext,
  ) {}
}

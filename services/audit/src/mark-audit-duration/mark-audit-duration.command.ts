import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Note how long the audit takes.' })
export class MarkAuditDurationInput extends CommandInput {
  @Field(() => ID, { description: 'The audit.' })
  auditId!: string;
}

export class MarkAuditDuration implements Command<MarkAuditDurationInput> {
  constructor(
    readonly input: MarkAuditDurationInput,
    readonly by: CommandContext,
  ) {}
}

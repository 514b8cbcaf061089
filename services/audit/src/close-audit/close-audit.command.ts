import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Close the audit whose report was issued.' })
export class CloseAuditInput extends CommandInput {
  @Field(() => ID, { description: 'The audit.' })
  auditId!: string;

  @Field(() => ID, { description: 'The report.' })
  reportId!: string;
}

export class CloseAudit implements Command<CloseAuditInput> {
  constructor(
    readonly input: CloseAuditInput,
    readonly by: CommandContext,
  ) {}
}

import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Say that a remediation item is overdue.' })
export class MarkRemediationOverdueInput extends CommandInput {
  @Field(() => ID, { description: 'The remediation item.' })
  itemId!: string;
}

export class MarkRemediationOverdue implements Command<MarkRemediationOverdueInput> {
  constructor(
    readonly input: MarkRemediationOverdueInput,
    readonly by: CommandContext,
  ) {}
}

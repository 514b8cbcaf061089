import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Send reported work back.' })
export class RejectRemediationInput extends CommandInput {
  @Field(() => ID, { description: 'The remediation item.' })
  itemId!: string;

  @Field(() => String, { description: 'Why; kept encrypted.' })
  reason!: string;
}

export class RejectRemediation implements Command<RejectRemediationInput> {
  constructor(
    readonly input: RejectRemediationInput,
    readonly by: CommandContext,
  ) {}
}

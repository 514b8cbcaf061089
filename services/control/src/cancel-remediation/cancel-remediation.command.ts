import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Cancel a remediation item.' })
export class CancelRemediationInput extends CommandInput {
  @Field(() => ID, { description: 'The remediation item.' })
  itemId!: string;

  @Field(() => String, { description: 'Why; kept encrypted.' })
  reason!: string;
}

export class CancelRemediation implements Command<CancelRemediationInput> {
  constructor(
    readonly input: CancelRemediationInput,
    readonly by: CommandContext,
  ) {}
}

import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Move the due day of a remediation item.' })
export class RescheduleRemediationInput extends CommandInput {
  @Field(() => ID, { description: 'The remediation item.' })
  itemId!: string;

  @Field(() => String, { description: 'New due day, YYYY-MM-DD, not in the past.' })
  dueOn!: string;

  @Field(() => String, { description: 'Why; kept encrypted.' })
  reason!: string;
}

export class RescheduleRemediation implements Command<RescheduleRemediationInput> {
  constructor(
    readonly input: RescheduleRemediationInput,
    readonly by: CommandContext,
  ) {}
}

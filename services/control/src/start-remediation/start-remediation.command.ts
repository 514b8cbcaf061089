import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Start work on a remediation item.' })
export class StartRemediationInput extends CommandInput {
  @Field(() => ID, { description: 'The remediation item.' })
  itemId!: string;
}

export class StartRemediation implements Command<StartRemediationInput> {
  constructor(
    readonly input: StartRemediationInput,
    readonly by: CommandContext,
  ) {}
}

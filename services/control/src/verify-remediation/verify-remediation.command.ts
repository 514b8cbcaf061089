import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Verify reported work.' })
export class VerifyRemediationInput extends CommandInput {
  @Field(() => ID, { description: 'The remediation item.' })
  itemId!: string;
}

export class VerifyRemediation implements Command<VerifyRemediationInput> {
  constructor(
    readonly input: VerifyRemediationInput,
    readonly by: CommandContext,
  ) {}
}

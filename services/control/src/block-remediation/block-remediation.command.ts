import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Say why work cannot go on.' })
export class BlockRemediationInput extends CommandInput {
  @Field(() => ID, { description: 'The remediation item.' })
  itemId!: string;

  @Field(() => String, { description: 'Why; kept encrypted.' })
  reason!: string;
}

export class BlockRemediation implements Command<BlockRemediationInput> {
  constructor(
    readonly input: BlockRemediationInput,
    readonly by: CommandContext,
  ) {}
}

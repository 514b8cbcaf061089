import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Go back to fieldwork while reporting.' })
export class ReopenFieldworkInput extends CommandInput {
  @Field(() => ID, { description: 'The audit.' })
  auditId!: string;

  @Field(() => String, { description: 'Why; at least 20 characters, kept encrypted.' })
  reason!: string;
}

export class ReopenFieldwork implements Command<ReopenFieldworkInput> {
  constructor(
    readonly input: ReopenFieldworkInput,
    readonly by: CommandContext,
  ) {}
}

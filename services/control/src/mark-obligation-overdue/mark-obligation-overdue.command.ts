import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Say that an obligation is overdue.' })
export class MarkObligationOverdueInput extends CommandInput {
  @Field(() => ID, { description: 'The obligation.' })
  obligationId!: string;
}

export class MarkObligationOverdue implements Command<MarkObligationOverdueInput> {
  constructor(
    readonly input: MarkObligationOverdueInput,
    readonly by: CommandContext,
  ) {}
}

import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Note that a request is late.' })
export class MarkRequestOverdueInput extends CommandInput {
  @Field(() => ID, { description: 'The request.' })
  requestId!: string;
}

export class MarkRequestOverdue implements Command<MarkRequestOverdueInput> {
  constructor(
    readonly input: MarkRequestOverdueInput,
    readonly by: CommandContext,
  ) {}
}

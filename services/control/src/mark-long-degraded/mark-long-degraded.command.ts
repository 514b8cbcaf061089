import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Say that a control has not worked for 30 days.' })
export class MarkLongDegradedInput extends CommandInput {
  @Field(() => ID, { description: 'The control.' })
  controlId!: string;
}

export class MarkLongDegraded implements Command<MarkLongDegradedInput> {
  constructor(
    readonly input: MarkLongDegradedInput,
    readonly by: CommandContext,
  ) {}
}

import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Record that nobody performed a control in an occurrence’s window.' })
export class MissOccurrenceInput extends CommandInput {
  @Field(() => ID, { description: 'The control.' })
  controlId!: string;

  @Field(() => String, { description: 'The occurrence, as `controlDueWork` names it.' })
  occurrenceKey!: string;
}

export class MissOccurrence implements Command<MissOccurrenceInput> {
  constructor(
    readonly input: MissOccurrenceInput,
    readonly by: CommandContext,
  ) {}
}

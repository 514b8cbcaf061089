import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Take back the mapping of a control to a criterion.' })
export class UnmapControlInput extends CommandInput {
  @Field(() => ID, { description: 'The control.' })
  controlId!: string;

  @Field(() => String, { description: 'Criterion code of the mapping.' })
  criterion!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

export class UnmapControl implements Command<UnmapControlInput> {
  constructor(
    readonly input: UnmapControlInput,
    readonly by: CommandContext,
  ) {}
}

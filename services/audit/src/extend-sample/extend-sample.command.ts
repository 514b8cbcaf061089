import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Take further items of the same draw.' })
export class ExtendSampleInput extends CommandInput {
  @Field(() => ID, { description: 'The sample; it bears the id of its population.' })
  sampleId!: string;

  @Field(() => Int, {
    description: 'Further items; as many as were tested so far when absent, as far as there are any (C6).',
    nullable: true,
  })
  additional?: number;

  @Field(() => String, { description: 'Why; at least 20 characters, kept encrypted.' })
  reason!: string;
}

export class ExtendSample implements Command<ExtendSampleInput> {
  constructor(
    readonly input: ExtendSampleInput,
    readonly by: CommandContext,
  ) {}
}

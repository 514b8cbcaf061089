import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';
import type { SamplingRisk } from '@attestry/soc2';

@InputType({ description: 'Draw the sample of a frozen population.' })
export class DrawSampleInput extends CommandInput {
  @Field(() => ID, { description: 'The population.' })
  populationId!: string;

  @Field(() => String, { description: 'The nonce whose digest was recorded at the freeze.' })
  nonce!: string;

  @Field(() => String, { description: 'BASE or ELEVATED.' })
  risk!: SamplingRisk;

  @Field(() => Int, { description: 'Items to draw; what rule 4.7 says when absent, never fewer.', nullable: true })
  n?: number;

  @Field(() => String, {
    description: 'Why more are drawn than the rule says; at least 20 characters, kept encrypted.',
    nullable: true,
  })
  reason?: string;
}

export class DrawSample implements Command<DrawSampleInput> {
  constructor(
    readonly input: DrawSampleInput,
    readonly by: CommandContext,
  ) {}
}

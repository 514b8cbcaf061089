import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Fix a population at a position of the log.' })
export class FreezePopulationInput extends CommandInput {
  @Field(() => ID, { description: 'The population.' })
  populationId!: string;

  @Field(() => String, {
    description:
      'Lower-hex SHA-256 of the nonce that will draw the sample, chosen before the items are seen (domain 4.7).',
  })
  nonceCommitment!: string;

  @Field(() => String, {
    description: 'Position of this log, tx:position, to cut the items at; the newest settled one when absent.',
    nullable: true,
  })
  logOffset?: string;

  @Field(() => Boolean, {
    description: 'True to freeze before the period has ended; no operating conclusion stands on it.',
    nullable: true,
  })
  interim?: boolean;
}

export class FreezePopulation implements Command<FreezePopulationInput> {
  constructor(
    readonly input: FreezePopulationInput,
    readonly by: CommandContext,
  ) {}
}

import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';
import type { PopulationQuery } from '../population-items/population-query.js';

@InputType({ description: 'Say which facts of the log an operating test is about.' })
export class DefinePopulationInput extends CommandInput {
  @Field(() => ID, { description: 'Chosen id; made when absent.', nullable: true })
  populationId?: string;

  @Field(() => ID, { description: 'The test.' })
  testId!: string;

  @Field(() => String, { description: 'performances, collector-runs, policy-acceptances or configuration-versions.' })
  query!: PopulationQuery;

  @Field(() => String, {
    description: 'First day, YYYY-MM-DD; the start of the observation period when absent.',
    nullable: true,
  })
  start?: string;

  @Field(() => String, {
    description: 'Day after the last; the end of the observation period when absent.',
    nullable: true,
  })
  endExclusive?: string;
}

export class DefinePopulation implements Command<DefinePopulationInput> {
  constructor(
    readonly input: DefinePopulationInput,
    readonly by: CommandContext,
  ) {}
}

import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Put another population in the place of a challenged one.' })
export class ReplacePopulationInput extends CommandInput {
  @Field(() => ID, { description: 'The challenged population.' })
  populationId!: string;

  @Field(() => ID, { description: 'The population that was defined in its place, of the same test.' })
  newId!: string;

  @Field(() => String, { description: 'What was incomplete; at least 20 characters, kept encrypted.' })
  reason!: string;
}

export class ReplacePopulation implements Command<ReplacePopulationInput> {
  constructor(
    readonly input: ReplacePopulationInput,
    readonly by: CommandContext,
  ) {}
}

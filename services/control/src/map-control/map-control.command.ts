import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Map a control to a criterion.' })
export class MapControlInput extends CommandInput {
  @Field(() => ID, { description: 'The control.' })
  controlId!: string;

  @Field(() => String, { description: 'Criterion code, for example `CC6.1`.' })
  criterion!: string;

  @Field(() => String, { description: 'PRIMARY, or COMPENSATING for a control that may stand in.' })
  role!: string;
}

export class MapControl implements Command<MapControlInput> {
  constructor(
    readonly input: MapControlInput,
    readonly by: CommandContext,
  ) {}
}

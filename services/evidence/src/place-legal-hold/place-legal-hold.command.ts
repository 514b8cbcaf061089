import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Keep a piece of evidence as it is, because a case may need it.' })
export class PlaceLegalHoldInput extends CommandInput {
  @Field(() => ID, { description: 'The evidence.' })
  evidenceId!: string;

  @Field(() => ID, { description: 'Names the hold: a case, a matter.' })
  holdId!: string;
}

export class PlaceLegalHold implements Command<PlaceLegalHoldInput> {
  constructor(
    readonly input: PlaceLegalHoldInput,
    readonly by: CommandContext,
  ) {}
}

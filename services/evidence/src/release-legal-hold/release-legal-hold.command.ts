import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'End a legal hold on a piece of evidence.' })
export class ReleaseLegalHoldInput extends CommandInput {
  @Field(() => ID, { description: 'The evidence.' })
  evidenceId!: string;

  @Field(() => ID, { description: 'The hold that ends.' })
  holdId!: string;
}

export class ReleaseLegalHold implements Command<ReleaseLegalHoldInput> {
  constructor(
    readonly input: ReleaseLegalHoldInput,
    readonly by: CommandContext,
  ) {}
}

import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Note that a licence or peer review has ended.' })
export class LapseFirmInput extends CommandInput {
  @Field(() => ID, { description: 'The audit firm.' })
  firmId!: string;
}

export class LapseFirm implements Command<LapseFirmInput> {
  constructor(
    readonly input: LapseFirmInput,
    readonly by: CommandContext,
  ) {}
}

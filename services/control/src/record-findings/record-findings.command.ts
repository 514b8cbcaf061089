import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Record the computed finding of every criterion in scope.' })
export class RecordFindingsInput extends CommandInput {
  @Field(() => ID, { description: 'The gap assessment.' })
  gapId!: string;
}

export class RecordFindings implements Command<RecordFindingsInput> {
  constructor(
    readonly input: RecordFindingsInput,
    readonly by: CommandContext,
  ) {}
}

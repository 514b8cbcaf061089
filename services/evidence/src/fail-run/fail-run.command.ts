import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Record that a run could not look.' })
export class FailRunInput extends CommandInput {
  @Field(() => ID, { description: 'The run.' })
  runId!: string;

  @Field(() => ID, { description: 'The collector.' })
  collectorId!: string;

  @Field(() => String, { description: 'Class of the error, for example SOURCE_MISSING; no message, no secret.' })
  errorClass!: string;
}

export class FailRun implements Command<FailRunInput> {
  constructor(
    readonly input: FailRunInput,
    readonly by: CommandContext,
  ) {}
}

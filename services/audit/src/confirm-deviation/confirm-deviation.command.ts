import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Confirm that an exception is a real departure of the control.' })
export class ConfirmDeviationInput extends CommandInput {
  @Field(() => ID, { description: 'The exception.' })
  exceptionId!: string;

  @Field(() => String, { description: 'Why it happened; kept encrypted.' })
  cause!: string;

  @Field(() => String, { description: 'What it led to; kept encrypted.' })
  effect!: string;

  @Field(() => Boolean, { description: 'True for an override by management or fraud (C4).', nullable: true })
  override?: boolean;
}

export class ConfirmDeviation implements Command<ConfirmDeviationInput> {
  constructor(
    readonly input: ConfirmDeviationInput,
    readonly by: CommandContext,
  ) {}
}

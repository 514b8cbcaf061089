import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Record what was noticed on the way to the audit.' })
export class RecordObservationInput extends CommandInput {
  @Field(() => ID, { description: 'The readiness review.' })
  reviewId!: string;

  @Field(() => String, { description: 'What it is about, for example a criterion or gate part.', nullable: true })
  code?: string;

  @Field(() => String, { description: 'The observation; kept encrypted.' })
  text!: string;
}

export class RecordObservation implements Command<RecordObservationInput> {
  constructor(
    readonly input: RecordObservationInput,
    readonly by: CommandContext,
  ) {}
}

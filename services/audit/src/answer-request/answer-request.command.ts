import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Answer a request of the auditor.' })
export class AnswerRequestInput extends CommandInput {
  @Field(() => ID, { description: 'The request.' })
  requestId!: string;

  @Field(() => [ID], { description: 'Evidence that answers it; may be empty for a QUESTION with a note.' })
  evidenceIds!: string[];

  @Field(() => String, { description: 'Answer in words; kept encrypted.', nullable: true })
  note?: string;
}

export class AnswerRequest implements Command<AnswerRequestInput> {
  constructor(
    readonly input: AnswerRequestInput,
    readonly by: CommandContext,
  ) {}
}

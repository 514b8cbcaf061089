import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Accept an answer.' })
export class AcceptAnswerInput extends CommandInput {
  @Field(() => ID, { description: 'The request.' })
  requestId!: string;
}

export class AcceptAnswer implements Command<AcceptAnswerInput> {
  constructor(
    readonly input: AcceptAnswerInput,
    readonly by: CommandContext,
  ) {}
}

import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Say who answers a request.' })
export class AssignRequestInput extends CommandInput {
  @Field(() => ID, { description: 'The request.' })
  requestId!: string;

  @Field(() => ID, { description: 'Who answers, as a pseudonym.' })
  assigneeRef!: string;
}

export class AssignRequest implements Command<AssignRequestInput> {
  constructor(
    readonly input: AssignRequestInput,
    readonly by: CommandContext,
  ) {}
}

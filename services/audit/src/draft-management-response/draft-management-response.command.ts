import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Write the first draft of a response to a deviation.' })
export class DraftManagementResponseInput extends CommandInput {
  @Field(() => ID, { description: 'The confirmed deviation; the response bears its id.' })
  exceptionId!: string;

  @Field(() => String, { description: 'What management says; kept encrypted.' })
  text!: string;
}

export class DraftManagementResponse implements Command<DraftManagementResponseInput> {
  constructor(
    readonly input: DraftManagementResponseInput,
    readonly by: CommandContext,
  ) {}
}

import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Change the draft of a response.' })
export class ReviseManagementResponseInput extends CommandInput {
  @Field(() => ID, { description: 'The confirmed deviation; the response bears its id.' })
  exceptionId!: string;

  @Field(() => String, { description: 'What management says; kept encrypted.' })
  text!: string;
}

export class ReviseManagementResponse implements Command<ReviseManagementResponseInput> {
  constructor(
    readonly input: ReviseManagementResponseInput,
    readonly by: CommandContext,
  ) {}
}

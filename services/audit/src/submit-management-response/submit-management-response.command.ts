import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Give the drafted response.' })
export class SubmitManagementResponseInput extends CommandInput {
  @Field(() => ID, { description: 'The confirmed deviation; the response bears its id.' })
  exceptionId!: string;
}

export class SubmitManagementResponse implements Command<SubmitManagementResponseInput> {
  constructor(
    readonly input: SubmitManagementResponseInput,
    readonly by: CommandContext,
  ) {}
}

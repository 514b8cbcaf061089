import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Start the fieldwork of an audit.' })
export class StartFieldworkInput extends CommandInput {
  @Field(() => ID, { description: 'The audit.' })
  auditId!: string;
}

export class StartFieldwork implements Command<StartFieldworkInput> {
  constructor(
    readonly input: StartFieldworkInput,
    readonly by: CommandContext,
  ) {}
}

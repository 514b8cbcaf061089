import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'End the fieldwork of an audit.' })
export class EndFieldworkInput extends CommandInput {
  @Field(() => ID, { description: 'The audit.' })
  auditId!: string;
}

export class EndFieldwork implements Command<EndFieldworkInput> {
  constructor(
    readonly input: EndFieldworkInput,
    readonly by: CommandContext,
  ) {}
}

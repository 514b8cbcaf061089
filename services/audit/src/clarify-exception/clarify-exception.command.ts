import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Ask the organization about an exception.' })
export class ClarifyExceptionInput extends CommandInput {
  @Field(() => ID, { description: 'The exception.' })
  exceptionId!: string;

  @Field(() => ID, { description: 'Request of the same audit that asks about it.' })
  requestId!: string;
}

export class ClarifyException implements Command<ClarifyExceptionInput> {
  constructor(
    readonly input: ClarifyExceptionInput,
    readonly by: CommandContext,
  ) {}
}

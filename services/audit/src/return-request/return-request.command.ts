import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Give an answer back.' })
export class ReturnRequestInput extends CommandInput {
  @Field(() => ID, { description: 'The request.' })
  requestId!: string;

  @Field(() => String, { description: 'What is still missing; kept encrypted.' })
  reason!: string;
}

export class ReturnRequest implements Command<ReturnRequestInput> {
  constructor(
    readonly input: ReturnRequestInput,
    readonly by: CommandContext,
  ) {}
}

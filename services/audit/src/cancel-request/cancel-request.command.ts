import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Cancel a request.' })
export class CancelRequestInput extends CommandInput {
  @Field(() => ID, { description: 'The request.' })
  requestId!: string;

  @Field(() => String, { description: 'Why; kept encrypted.', nullable: true })
  reason?: string;
}

export class CancelRequest implements Command<CancelRequestInput> {
  constructor(
    readonly input: CancelRequestInput,
    readonly by: CommandContext,
  ) {}
}

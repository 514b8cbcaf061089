import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Note that a collector failed too often in a row.' })
export class MarkCollectorUnhealthyInput extends CommandInput {
  @Field(() => ID, { description: 'The collector.' })
  collectorId!: string;

  @Field(() => Int, { description: 'Errors in a row.' })
  consecutiveErrors!: number;

  @Field(() => String, {
    nullable: true,
    description: 'When it last ran well, RFC 3339 UTC; absent when it never did.',
  })
  lastGoodAt?: string;
}

export class MarkCollectorUnhealthy implements Command<MarkCollectorUnhealthyInput> {
  constructor(
    readonly input: MarkCollectorUnhealthyInput,
    readonly by: CommandContext,
  ) {}
}

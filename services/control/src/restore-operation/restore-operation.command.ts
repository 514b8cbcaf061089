import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Report that a degraded control works again.' })
export class RestoreOperationInput extends CommandInput {
  @Field(() => ID, { description: 'The control.' })
  controlId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Since when, RFC 3339 UTC, not later than now; now when absent.',
  })
  validFrom?: string;

  @Field(() => ID, { nullable: true, description: 'The collector run that saw it.' })
  runId?: string;

  @Field(() => String, { nullable: true, description: 'What was done; kept encrypted.' })
  note?: string;
}

export class RestoreOperation implements Command<RestoreOperationInput> {
  constructor(
    readonly input: RestoreOperationInput,
    readonly by: CommandContext,
  ) {}
}

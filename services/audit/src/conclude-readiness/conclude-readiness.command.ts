import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Conclude whether the organization is ready for its audit.' })
export class ConcludeReadinessInput extends CommandInput {
  @Field(() => ID, { description: 'The readiness review.' })
  reviewId!: string;

  @Field(() => String, { description: 'READY or NOT_READY. The figures are computed, never typed (RDY-3).' })
  outcome!: string;
}

export class ConcludeReadiness implements Command<ConcludeReadinessInput> {
  constructor(
    readonly input: ConcludeReadinessInput,
    readonly by: CommandContext,
  ) {}
}

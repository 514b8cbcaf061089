import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Retire a control for good.' })
export class RetireControlInput extends CommandInput {
  @Field(() => ID, { description: 'The control.' })
  controlId!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'From when it no longer holds, RFC 3339 UTC; now when absent.' })
  effectiveFrom?: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The control that takes over; needed when no other active control is primary for a criterion in scope (CTL-8).',
  })
  replacementId?: string;
}

export class RetireControl implements Command<RetireControlInput> {
  constructor(
    readonly input: RetireControlInput,
    readonly by: CommandContext,
  ) {}
}

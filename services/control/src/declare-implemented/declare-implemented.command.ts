import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Declare that a control works.' })
export class DeclareImplementedInput extends CommandInput {
  @Field(() => ID, { description: 'The control.' })
  controlId!: string;

  @Field(() => [ID], { description: 'Accepted evidence of this control; at least one (IMP-2).' })
  evidenceIds!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Since when it works, RFC 3339 UTC, not later than now; now when absent.',
  })
  validFrom?: string;
}

export class DeclareImplemented implements Command<DeclareImplementedInput> {
  constructor(
    readonly input: DeclareImplementedInput,
    readonly by: CommandContext,
  ) {}
}

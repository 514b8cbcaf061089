import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';
import type { TestConclusion } from '../test-of-controls/test-of-controls.js';

@InputType({ description: 'Conclude a test.' })
export class ConcludeTestInput extends CommandInput {
  @Field(() => ID, { description: 'The test.' })
  testId!: string;

  @Field(() => String, { description: 'The conclusion; what the rule proposes when absent.', nullable: true })
  conclusion?: TestConclusion;

  @Field(() => String, {
    description: 'Needed where the conclusion differs from the proposal; at least 20 characters, kept encrypted.',
    nullable: true,
  })
  rationale?: string;
}

export class ConcludeTest implements Command<ConcludeTestInput> {
  constructor(
    readonly input: ConcludeTestInput,
    readonly by: CommandContext,
  ) {}
}

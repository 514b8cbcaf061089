import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Record that a control was performed once.' })
export class RecordPerformanceInput extends CommandInput {
  @Field(() => ID, { description: 'The control.' })
  controlId!: string;

  @Field(() => String, {
    description:
      'Which occurrence: `2026-03-01`, `2026-W10`, `2026-03`, `2026-Q1`, `2026-H1` or `2026` as the frequency says; an opaque key of one’s own for other controls.',
  })
  occurrenceKey!: string;

  @Field(() => ID, { description: 'The evidence of the performance.' })
  evidenceId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'When, RFC 3339 UTC, not later than now; now when absent. After the window’s end it is late (IMP-5).',
  })
  performedAt?: string;

  @Field(() => String, {
    nullable: true,
    description: 'DONE, or DEVIATED when the control did not work this time; DONE when absent.',
  })
  outcome?: string;
}

export class RecordPerformance implements Command<RecordPerformanceInput> {
  constructor(
    readonly input: RecordPerformanceInput,
    readonly by: CommandContext,
  ) {}
}

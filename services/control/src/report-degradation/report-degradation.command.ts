import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Report that a control no longer works as promised.' })
export class ReportDegradationInput extends CommandInput {
  @Field(() => ID, { description: 'The control.' })
  controlId!: string;

  @Field(() => String, { description: 'MANUAL, EVIDENCE, MONITOR or AUDIT; a person reports MANUAL or EVIDENCE.' })
  cause!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Since when, RFC 3339 UTC, not later than now; now when absent.',
  })
  validFrom?: string;

  @Field(() => ID, { nullable: true, description: 'The collector run that saw it.' })
  runId?: string;

  @Field(() => String, { nullable: true, description: 'What was seen; kept encrypted.' })
  note?: string;
}

export class ReportDegradation implements Command<ReportDegradationInput> {
  constructor(
    readonly input: ReportDegradationInput,
    readonly by: CommandContext,
  ) {}
}
